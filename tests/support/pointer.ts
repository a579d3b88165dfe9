import { userEvent } from 'vitest/browser';

/** The drivers of Firefox ESR and WebKitGTK miss elements inside the test frame, so synthetic events are dispatched there. */
const byHand = !navigator.userAgent.includes('Chrome');

const send = (element: Element, ...types: string[]) => {
  for (const type of types)
    element.dispatchEvent(new PointerEvent(type, { bubbles: true, cancelable: true, composed: true, pointerType: 'mouse' }));
};

/** A press and release of the mouse. */
export async function press(element: HTMLElement): Promise<void> {
  if (!byHand) return userEvent.click(element);
  send(element, 'pointerover', 'pointerenter', 'pointermove', 'pointerdown', 'pointerup');
  element.click();
}

/** Moves the mouse onto an element. */
export async function hover(element: HTMLElement): Promise<void> {
  if (!byHand) return userEvent.hover(element);
  send(element, 'pointerover', 'pointerenter', 'pointermove');
}

/** Moves the mouse to the far corner, because test files share it and it might hover an element of the next test. */
export async function putAway(): Promise<void> {
  const corner = document.body.appendChild(document.createElement('div'));
  corner.style.cssText = 'position: fixed; inset-block-end: 0; inset-inline-end: 0; inline-size: 4px; block-size: 4px';
  await hover(corner);
  corner.remove();
}
