import { onTestFinished } from 'vitest';

/** Makes a browser with native `focusgroup` appear to have none until the end of the test, so that our own script does its work. */
export function ownRovingFocus(): void {
  const native = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'focusGroup');
  if (!native) return;
  Reflect.deleteProperty(HTMLElement.prototype, 'focusGroup');
  onTestFinished(() => {
    Object.defineProperty(HTMLElement.prototype, 'focusGroup', native);
  });
}
