import { userEvent } from 'vitest/browser';

/** The drivers of Firefox ESR and WebKitGTK miss elements inside the test frame, so synthetic events are dispatched there. */
const byHand = !navigator.userAgent.includes('Chrome');

/** What the synthetic mouse is over. */
let under: Element | null = null;

const send = (element: Element, type: string, relatedTarget?: Element | null) => {
  const bubbles = !/enter|leave/.test(type);
  element.dispatchEvent(
    new PointerEvent(type, { bubbles, cancelable: bubbles, composed: true, pointerType: 'mouse', relatedTarget: relatedTarget ?? null }),
  );
};

/** An element and its ancestors, innermost first. */
const around = (element: Element | null): Element[] => (element ? [element, ...around(element.parentElement)] : []);

/** The events of a mouse that moves from what it was over onto an element. */
function moveTo(element: Element): void {
  const from = under?.isConnected ? under : null;
  under = element;
  if (from !== element) {
    if (from) send(from, 'pointerout', element);
    for (const left of around(from)) if (!left.contains(element)) send(left, 'pointerleave', element);
    send(element, 'pointerover', from);
    for (const entered of around(element).reverse()) if (!entered.contains(from)) send(entered, 'pointerenter', from);
  }
  send(element, 'pointermove');
}

/** A press and release of the mouse. */
export async function press(element: HTMLElement): Promise<void> {
  if (!byHand) return userEvent.click(element);
  moveTo(element);
  send(element, 'pointerdown');
  const focusable = element.closest<HTMLElement>('a[href], button, input, summary, [tabindex]');
  if (focusable) focusable.focus({ preventScroll: true });
  else (document.activeElement as HTMLElement | null)?.blur();
  send(element, 'pointerup');
  element.click();
  // A real press takes longer than what waits for its end.
  await new Promise((resolve) => setTimeout(resolve));
}

/** Moves the mouse onto an element. */
export async function hover(element: HTMLElement): Promise<void> {
  if (!byHand) return userEvent.hover(element);
  moveTo(element);
}

/** Moves the mouse to the far corner, because test files share it and it might hover an element of the next test. */
export async function putAway(): Promise<void> {
  const corner = document.body.appendChild(document.createElement('div'));
  corner.style.cssText = 'position: fixed; inset-block-end: 0; inset-inline-end: 0; inline-size: 4px; block-size: 4px';
  await hover(corner);
  corner.remove();
}
