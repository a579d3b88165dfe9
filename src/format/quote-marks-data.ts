// Written by scripts/quote-marks.mjs from the Unicode CLDR: change that.

// biome-ignore format: one line each.
/** Outer and inner quotation marks, and the languages that use them, in lower case; `“|”|‘|’` are those of all others. */
export const quoteMarksData: [marks: string, tags: string][] = [
  ['„|”|‚|’', 'agq ff hr'],
  ['«|»|‹|›', 'am fa gsw jgo kkj mzn rm sdh wae az-arab az-cyrl de-ch de-li fr-ch'],
  ['”|“|’|‘', 'ar lld syr ur ms-arab'],
  ['«|»|“|”', 'ast blo bm br ca cv dyo el es eu ewo ie it kab kk lij mg mua nnh pms pt sc sg ti'],
  ['«|»|„|“', 'bas be bua ky os ru sah tyv uk'],
  ['„|“|„|“', 'bg lt prg sgs'],
  ['„|”|‘|’', 'bs'],
  ['„|“|‚|‘', 'cs de dsb et hsb is ksh lb luy mk nds sk sl bs-cyrl'],
  ['”|”|’|’', 'da fi he lag rn se sn sv yi'],
  ['«|»|‘|’', 'dua ksf nb nn no rw'],
  ['“|”|«|»', 'eo'],
  ['« | »|“|”', 'fr'],
  ['‘|’|“|”', 'fur ia tn en-gb ti-er'],
  ['«|»|«|»', 'ht hy oc yav'],
  ['„|”|»|«', 'hu szl'],
  ['「|」|『|』', 'ja yue zh-hant zh-hk zh-mo zh-tw'],
  ['„|“|«|»', 'ka'],
  ['‘|’|‘|’', 'nl'],
  ['„|”|«|»', 'nmg pl ro'],
  ['«|»|„|”', 'shi zgh'],
  ['„|”|’|’', 'sr'],
  ['“|’|“|”', 'st'],
  ['“|”|“|”', 'tk'],
  ['»|«|›|‹', 'ug kk-arab'],
  ['“|”|’|‘', 'uz'],
  ['“|”|‘|’', 'bm-nkoo es-419 es-ar es-bo es-br es-bz es-cl es-co es-cr es-cu es-do es-ec es-gt es-hn es-mx es-ni es-pa es-pe es-pr es-py es-sv es-us es-uy es-ve ff-adlm pt-br uz-arab uz-cyrl zh-hans'],
];
