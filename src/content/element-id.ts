import { textWhere } from './values.js';

/** Whether an id is one that the library writes itself: of the page's parts, and of notes and their marks. */
export const isReservedId = (id: string): boolean => /^main$|^(pr|note)-/.test(id);

/** Reads the id of an element that the library does not reserve for itself. */
export const elementId = /* @__PURE__ */ textWhere((id) => !/\s/.test(id) && !isReservedId(id), 'id');
