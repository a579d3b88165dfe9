/** Whether a key that changes the meaning of a press is held: such presses are the browser's own. */
export const isModified = ({ altKey, ctrlKey, metaKey, shiftKey }: MouseEvent | KeyboardEvent): boolean =>
  altKey || ctrlKey || metaKey || shiftKey;
