// What a candidate's page loads. Where hydration is measured alone, it waits until it is told to begin.
import '@candidate/styles.css';
import { start } from '@candidate/client';

declare const isHeld: boolean;

if (isHeld) Object.assign(window, { begin: start });
else void start();
