import { userEvent } from 'vitest/browser';

/** The drivers of Firefox ESR and WebKitGTK miss elements inside the test frame: there the events are made by hand. */
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

/** The mouse comes to rest on the element. */
export async function hover(element: HTMLElement): Promise<void> {
  if (!byHand) return userEvent.hover(element);
  send(element, 'pointerover', 'pointerenter', 'pointermove');
}
