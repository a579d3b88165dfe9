'use client';

import type { ComponentPropsWithRef } from 'react';
import { saveCalendarFile } from '../../behaviours/calendar-file.js';

/** A button that carries a calendar file, and saves it once script runs. */
export function CalendarFileButton({ onClick, ...rest }: ComponentPropsWithRef<'button'>) {
  return (
    <button
      {...rest}
      type="button"
      onClick={(event) => {
        onClick?.(event);
        if (!event.defaultPrevented) saveCalendarFile(event.currentTarget);
      }}
    />
  );
}
