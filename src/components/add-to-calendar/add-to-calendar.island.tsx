'use client';

import { type ComponentPropsWithRef, useSyncExternalStore } from 'react';
import { holdEvent } from '../../dom/held-events.js';
import { saveCalendarFile } from './add-to-calendar.behaviour.js';

/** Subscribes to nothing: the value differs between server and browser only. */
const never = () => () => {};

/** A button that carries a calendar file, and saves it once script runs, unless the caller's `onClick` prevents it. */
export function CalendarFileButton({ onClick, onClickCapture, popoverTarget, ...rest }: ComponentPropsWithRef<'button'>) {
  const works = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  return (
    <button
      {...rest}
      type="button"
      popoverTarget={works ? undefined : popoverTarget}
      // `enhance` may have removed the attribute before.
      suppressHydrationWarning
      onClickCapture={(event) => {
        onClickCapture?.(event);
        // What `enhance` has attached would act before `onClick`: it is held, and never released.
        holdEvent(event.nativeEvent, event.currentTarget);
      }}
      onClick={(event) => {
        onClick?.(event);
        saveCalendarFile(event, event.currentTarget);
      }}
    />
  );
}
