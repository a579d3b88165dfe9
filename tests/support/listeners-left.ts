import { vi } from 'vitest';

/** The listeners on the document and the window that something adds and does not remove: "document: keydown". */
export async function listenersLeft(happens: () => Promise<unknown>): Promise<string[]> {
  const left: { target: EventTarget; type: string; listener: unknown; capture: boolean }[] = [];
  const captures = (options: unknown) => !!(typeof options === 'object' && options ? Reflect.get(options, 'capture') : options);
  const remove = (target: EventTarget, type: string, listener: unknown, capture: boolean) => {
    const at = left.findIndex((one) => one.target === target && one.type === type && one.listener === listener && one.capture === capture);
    if (at >= 0) left.splice(at, 1);
  };
  const spies = [document, window].flatMap((target: EventTarget) => {
    const { addEventListener, removeEventListener } = target;
    return [
      vi.spyOn(target, 'addEventListener').mockImplementation((type, listener, options) => {
        const { signal } = typeof options === 'object' ? options : {};
        const capture = captures(options);
        remove(target, type, listener, capture);
        if (!signal?.aborted) left.push({ target, type, listener, capture });
        signal?.addEventListener('abort', () => remove(target, type, listener, capture));
        addEventListener.call(target, type, listener, options);
      }),
      vi.spyOn(target, 'removeEventListener').mockImplementation((type, listener, options) => {
        remove(target, type, listener, captures(options));
        removeEventListener.call(target, type, listener, options);
      }),
    ];
  });
  try {
    await happens();
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
  // React keeps this one, once for each document.
  return left
    .filter(({ type }) => type !== 'selectionchange')
    .map(({ target, type }) => `${target === window ? 'window' : 'document'}: ${type}`);
}
