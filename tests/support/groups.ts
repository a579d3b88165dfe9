import type { RibbonGroupContent } from '../../src/index.js';

/** Typical command groups of a news page. */
export const readersGroups: RibbonGroupContent[] = [
  {
    label: 'Share',
    commands: [
      { type: 'link', label: 'E-mail', href: 'mailto:?body=x' },
      { type: 'copy-link', label: 'Copy link' },
    ],
  },
  {
    label: 'Page',
    commands: [
      { type: 'print', label: 'Print' },
      { type: 'link', label: 'Save page', href: '', download: true },
    ],
  },
  { label: 'Follow', commands: [{ type: 'link', label: 'Subscribe', href: '/subscribe' }] },
];
