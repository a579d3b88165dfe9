import type { RibbonGroupContent } from '../../src/index.js';

/** What readers do with a news page. */
export const readersGroups: RibbonGroupContent[] = [
  {
    label: 'Share',
    commands: [
      { label: 'E-mail', href: 'mailto:?body=x' },
      { label: 'Copy link', action: 'copy-link' },
    ],
  },
  {
    label: 'Page',
    commands: [
      { label: 'Print', action: 'print' },
      { label: 'Save page', href: '', download: true },
    ],
  },
  { label: 'Follow', commands: [{ label: 'Subscribe', href: '/subscribe' }] },
];
