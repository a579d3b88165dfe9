#!/bin/sh
# A desktop without windows, on which Orca listens: run by tests/support/screen-reader/screen-reader.ts within a D-Bus session of its own.
set -e
/usr/libexec/at-spi-bus-launcher --launch-immediately &
gsettings set org.gnome.desktop.interface toolkit-accessibility true
/usr/bin/python3 "$(dirname "$0")/start.py" "$(command -v orca)" --disable main-window &
# The environment of the session, for the browsers.
printf '%s' "$DBUS_SESSION_BUS_ADDRESS" > "$HOME/bus"
wait
