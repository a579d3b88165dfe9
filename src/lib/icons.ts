// Icons drawn for this library: outlines on a 24 × 24 grid, with a stroke of 1.75 in the text colour. Each is the `d` attribute of one path.

// Those that components choose are constants of their own, so that a component alone brings no others.
export const play = 'M8 5v14l11-7z';
export const account = 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4.5 20.5a7.5 7.5 0 0 1 15 0';
export const calendar = 'M4 6h16v14H4zM4 10.5h16M8 3.5v4M16 3.5v4';
export const down = 'M6 9.5l6 6 6-6';
export const ellipsis = 'M4 12a1 1 0 1 0 2 0 1 1 0 1 0-2 0M11 12a1 1 0 1 0 2 0 1 1 0 1 0-2 0M18 12a1 1 0 1 0 2 0 1 1 0 1 0-2 0';
export const globe = 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM3.5 9h17M3.5 15h17M12 3c4 4.5 4 13.5 0 18M12 3c-4 4.5-4 13.5 0 18';
export const menu = 'M4 7h16M4 12h16M4 17h16';
export const search = 'M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM16 16l5 5';
export const up = 'M12 20V5M6 11l6-6 6 6';

/** All icons, for commands and groups whose content names one. */
export const icons = {
  email: 'M3 6h18v12H3zM3 7l9 7 9-7',
  link: 'M10 14a4 4 0 0 0 6 .4l3-3a4 4 0 0 0-5.7-5.7l-1.2 1.2M14 10a4 4 0 0 0-6-.4l-3 3a4 4 0 0 0 5.7 5.7l1.2-1.2',
  print: 'M7 9V4h10v5M7 17H4v-7h16v7h-3M7 14h10v6H7z',
  save: 'M12 4v11M7.5 10.5 12 15l4.5-4.5M4 20h16',
  bell: 'M6 17V11a6 6 0 0 1 12 0v6l1.5 1.5h-15zM10.5 20.5h3',
  share: 'M12 15V4M8 7.5 12 3.5l4 4M6 11H5v9h14v-9h-1',
  page: 'M6 3h8l4 4v14H6zM14 3v4h4',
  up,
  back: 'M20 12H5M11 6l-6 6 6 6',
  down,
  menu,
  edit: 'M4 20l1-4L16 5l3 3L8 19zM14 7l3 3',
  picture: 'M3.5 5h17v14h-17zM4 16l5-5 4 4 2.5-2.5L20 17M15 9.5h.01',
  table: 'M3.5 5h17v14h-17zM3.5 10h17M9.5 5v14',
  quote: 'M5 17h5v-6H6c0-2 1-3.5 3-4M14 17h5v-6h-4c0-2 1-3.5 3-4',
  publish: 'M12 20V9M7 13.5 12 8.5l5 5M5 4h14',
  history: 'M4.5 12a7.5 7.5 0 1 0 2.5-5.600M4 4.5V9h4.5M12 8v4.5l3 2',
  account,
  calendar,
  globe,
  ellipsis,
  search,
  play,
  external: 'M14 4h6v6M20 4l-9 9M18 14v6H4V6h6',
} as const;

/** Name of an icon in the library. */
export type IconName = keyof typeof icons;
