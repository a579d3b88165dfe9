import type { ReadPerson } from '../content/person.js';
import { unspaced } from '../lib/unspaced.js';

/** The name of a person with honorifics, joined as its script is written: "Dr Jane Roe KC", "王小明教授", "ดร.สมชาย ตัวอย่าง". */
export function personName({
  honorificPrefix = '',
  name,
  honorificSuffix = '',
}: Pick<ReadPerson, 'name' | 'honorificPrefix' | 'honorificSuffix'>): string {
  return joined(joined(honorificPrefix, name), honorificSuffix);
}

/** The end of one part and the beginning of the next, where no space is written between them. */
const unspacedJoint = /* @__PURE__ */ new RegExp(`${unspaced}\\.?\n${unspaced}`, 'u');

function joined(before: string, after: string): string {
  if (!before || !after) return before || after;
  return before + (unspacedJoint.test(`${before}\n${after}`) ? '' : ' ') + after;
}
