import type { Person } from '../content/person.js';
import { unspaced } from '../lib/unspaced.js';

/** The name of a person with honorifics, joined as its script is written: "Dr Jane Roe KC", "王小明教授", "ดร.สมชาย ตัวอย่าง". */
export function personName({
  honorificPrefix = '',
  name,
  honorificSuffix = '',
}: Pick<Person, 'name' | 'honorificPrefix' | 'honorificSuffix'>): string {
  return joined(joined(honorificPrefix, name), honorificSuffix);
}

function joined(before: string, after: string): string {
  const isUnspaced = new RegExp(`${unspaced}\\.?\n${unspaced}`, 'u').test(`${before}\n${after}`);
  return [before, after].filter(Boolean).join(isUnspaced ? '' : ' ');
}
