const set = (names: string) => new Set(names.split(' '));

const blocks = set(
  'address article aside audio blockquote body caption center dd details dialog dir div dl dt embed fieldset figcaption figure footer form ' +
    'frameset h1 h2 h3 h4 h5 h6 header hgroup hr html iframe legend li listing main menu nav object ol optgroup p plaintext pre search ' +
    'section summary table tbody td tfoot th thead tr ul video xmp',
);

/** Whether an element is a block, which ends a paragraph. */
export const isBlockTag = (tag: string): boolean => blocks.has(tag);

export const isHeadingTag = (tag: string): boolean => /^h[1-6]$/.test(tag);

/** Elements that contain nothing of the text. */
const silent = set(
  'head title meta link base style template param source track area map noembed noframes rt rp xml wbr basefont bgsound col colgroup',
);
export const isSilentTag = (tag: string): boolean => silent.has(tag);

/** Elements that are left out with their content, which is a loss. */
const lost = set('script svg canvas input select textarea datalist progress meter applet frame math-field option portal');
export const isLostTag = (tag: string): boolean => lost.has(tag);

/** Elements that say how text looks or what it is for, without a meaning for its readers. A prefix is that of a format of Word. */
const plain = set(
  'html body div span font small big u tt center label ins nobr acronym data article aside section header footer main nav hgroup address search ' +
    'fieldset legend form noscript picture ruby rb rbc rtc p li ul ol figure figcaption',
);
export const isPlainTag = (tag: string): boolean => plain.has(tag) || tag.includes(':');
