import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The command that opens a page in a browser with a new profile, over the whole display, accessible without being asked. */
export type Start = (profile: string, url: string) => [command: string, ...args: string[]];

/** Settings of Firefox: accessibility without being asked, no pages of its own, nothing sent anywhere. */
const preferences: Record<string, string | number | boolean> = {
  'accessibility.force_disabled': -1,
  'app.update.disabledForTesting': true,
  'browser.aboutwelcome.enabled': false,
  'browser.newtab.preload': false,
  'browser.newtabpage.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.tabs.warnOnClose': false,
  'browser.translations.enable': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'dom.events.testing.asyncClipboard': true,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'signon.rememberSignons': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  'widget.use-xdg-desktop-portal.file-picker': 0,
  'widget.use-xdg-desktop-portal.mime-handler': 0,
  'widget.use-xdg-desktop-portal.settings': 0,
};

export const firefoxAt =
  (path: string): Start =>
  (profile, url) => {
    const lines = Object.entries(preferences).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`);
    writeFileSync(join(profile, 'user.js'), lines.join('\n'));
    return [path, '--profile', profile, '--no-remote', '--kiosk', url];
  };

export const chromiumAt =
  (path: string): Start =>
  (profile, url) => [
    path,
    `--user-data-dir=${profile}`,
    '--force-renderer-accessibility',
    '--kiosk',
    '--no-sandbox',
    '--no-first-run',
    '--disable-background-networking',
    '--password-store=basic',
    url,
  ];
