'use client';

import type { ComponentPropsWithRef } from 'react';
import { useAttached } from '../../elements/use-attached.island.js';
import { attach } from './add-to-calendar.behaviour.js';

/** A button that carries a calendar file and saves it when pressed; needs script. */
export function CalendarFileButton(props: ComponentPropsWithRef<'button'>) {
  return <button {...useAttached(attach, props)} type="button" />;
}
