/** Writes a problem and its remedy from what was found and what was expected. */
export type Words = (found: string, detail: string) => [what: string, fix: string];

/** The problems of content, each with its consequence and its remedy. The texts follow the path of the value. */
export const words = {
  text: (found) => [`is ${found}, but text is expected, so it is left out.`, 'Pass text.'],
  object: (found) => [`is ${found}, but an object is expected, so it is left out.`, 'Pass an object with the fields of its type.'],
  container: (_, detail) => [
    `is a ${detail}, which has no fields of its own, so nothing in it is read.`,
    'Await a promise; pass Object.fromEntries() of a map and an array of a set.',
  ],
  list: (found) => [`is ${found}, but a list is expected, so it is left out.`, 'Pass a list.'],
  missing: (_, detail) => [`has no usable "${detail}", so it is left out.`, `Add "${detail}", or remove it.`],
  placeholder: (_, detail) => [`has no "${detail}", so a placeholder is shown.`, `Add "${detail}".`],
  substitute: (found, detail) => [`has no "${detail}", so ${found} takes its place.`, `Add "${detail}".`],
  empty: (_, detail) => ['has nothing to show, so it is left out.', `Add ${detail}, or remove it.`],
  address: (found) => [
    `is the URL ${found}, whose scheme is not allowed, so it does not become a link.`,
    'Use an http, https, mailto, tel or relative URL.',
  ],
  candidate: (found) => [
    `contains the candidate ${found}, whose URL is not allowed or whose descriptor is malformed, so it is left out.`,
    'Write candidates as "photo-800.jpg 800w, photo-1600.jpg 1600w" or "photo.jpg 1x, photo-2x.jpg 2x".',
  ],
  duration: (found) => [
    `is ${found}, which is not a duration, so it is left out.`,
    'Write an ISO 8601 duration of days, hours, minutes and seconds, such as PT1H5M, or a number of seconds.',
  ],
  email: (found) => [`is ${found}, which is not an e-mail address, so it is left out.`, 'Write the address alone: press@agency.example.'],
  fragment: (found) => [
    `is ${found}, which does not lead to a place on this page, so it is left out.`,
    'Write "#" followed by the id of the target.',
  ],
  path: (found) => [
    `is ${found}, which is not a path on this site, so it is left out.`,
    'Pass a path that starts with a single "/", such as "/news".',
  ],
  option: (found, detail) => [`is ${found}, which is not one of ${detail}, so it is left out.`, `Use one of ${detail}.`],
  'digital-source': (found) => [
    `is ${found}, which is not a term of IPTC's vocabulary, so readers are told nothing of it.`,
    'Use a short name or an address from cv.iptc.org/newscodes/digitalsourcetype, such as trainedAlgorithmicMedia.',
  ],
  marks: (found) => [
    `is ${found}, which is neither a list of two marks nor "none", so the marks of the language are shown.`,
    'Pass the opening and the closing mark, or "none".',
  ],
  number: (found) => [
    `is ${found}, which is not a valid number here, so it is left out.`,
    'Pass a whole number, or for a size a number above 0.',
  ],
  page: (found, detail) => [
    `is page ${found} of ${detail}, so the last page is marked as this one.`,
    'Pass "page" and "pages", both counted from 1.',
  ],
  'page-pattern': (found) => [
    `is the URL ${found}, which is the same for every page, so it is left out.`,
    'Write "{page}" in place of the number.',
  ],
  language: (found) => [`is ${found}, which is not a BCP 47 language tag, so it is left out.`, 'Write a tag such as "fr" or "sr-Latn".'],
  id: (found) => [
    `contains the id ${found}, which has spaces or is already used, so it is left out.`,
    'Give every heading a unique id without spaces; "main" and ids that begin with "pr-" or "note-" are reserved.',
  ],
  'own-marks': (found) => [
    `begins and ends with quotation marks (${found}), so no others are added.`,
    'Leave the marks out: those of the language are added. Or set "marks".',
  ],
  'note-id': (found) => [`has the id ${found} of an earlier note, so it is left out.`, 'Give every footnote an id of its own.'],
  nesting: () => ['contains itself or is nested too deeply, so it is left out.', 'Flatten the content.'],
  level: (found, detail) => [
    `has a heading of level ${found} where the outline has a level ${detail}, so it becomes that.`,
    'Begin at level 2, skip no level, and put headings in a notice or an answer below the one they belong to.',
  ],
  numbering: (found, detail) => [
    `has "${detail}" (${found}), which its markers cannot show, so it is left out.`,
    'Use numbers, or letters and Roman numerals from 1 on.',
  ],
  span: (found, detail) => [
    `has a cell whose "${detail}" (${found}) covers another cell or goes beyond the table, so it is shortened.`,
    'Count the rows and columns of the table.',
  ],
  element: (found, detail) => [`is the element ${found}, which articles do not contain, so ${detail}.`, 'Use an element of content.'],
  misplaced: (found, detail) => [
    `has the content ${found} inside "${detail}", where HTML does not allow it, so only its text is kept, or nothing.`,
    'Follow the content models of HTML.',
  ],
  reference: (found) => [
    `is the reference ${found}, which is no ECLI, ELI, CELEX, OJ or COM number, so only its text is kept.`,
    'Write it as its authority does, such as "ECLI:EU:C:2020:559", "32016R0679", "OJ L 119, 4.5.2016, p. 1" or "COM(2020) 652 final".',
  ],
  'nested-link': (found) => [
    `contains a link to ${found} inside a link, so only its text is kept.`,
    'End the outer link before the inner one begins.',
  ],
  time: (found) => [
    `is ${found}, which is not a valid value of the HTML datetime attribute, so it is left out.`,
    'Write a date as 2026-03-05, a time as 12:00, an instant as 2026-03-05T12:00Z, a duration as PT45M.',
  ],
  malformed: (found) => [
    `is ${found}, which contains a lone surrogate or NUL; the character is replaced.`,
    'Truncate text between characters, not between UTF-16 code units.',
  ],
  unreadable: () => ['throws when read, so it is left out.', 'Pass plain data.'],
  submenu: () => ['is a menu inside a menu, or not a command, so it is left out.', 'Put the commands into the outer menu.'],
  unlabelled: () => ['has no "label", so it cannot collapse into a button.', 'Add "label": it names the button.'],
  needs: (found, detail) => [
    `has "sizes" (${found}), which has no effect without "${detail}", so it is left out.`,
    `Add "${detail}", or remove it.`,
  ],
  misspelt: (found, detail) => [`has an unknown field, ${found}, which is ignored.`, `Did you mean "${detail}"?`],
  'no-alt': () => ['has no "alt", so screen readers skip the image.', 'Describe what it shows, or pass alt: "" if it is decorative.'],
  repeats: (found, detail) => [
    `has the "alt" ${found}, which repeats the ${detail}, so screen readers read it twice.`,
    'Describe in "alt" what the image shows.',
  ],
} satisfies Record<string, Words>;

export type ProblemCode = keyof typeof words;
