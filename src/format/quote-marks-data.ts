// Written by scripts/quote-marks.mjs from the Unicode CLDR: change that.

/**
 * A line for each set of outer and inner quotation marks: the marks, and the languages that use them, in lower case;
 * `“|”|‘|’` are those of all others.
 */
export const quoteMarksData = `
«|»|«|» ht hy oc yav
«|»|‘|’ dua ksf nb nn no rw
«|»|“|” ast blo bm br ca cv dyo el es eu ewo ie it kab kk lij mg mua nnh pms pt sc sg ti
«|»|„|“ bas be bua ky os ru sah tyv uk
«|»|„|” shi zgh
«|»|‹|› am fa gsw jgo kkj mzn rm sdh wae az-arab az-cyrl de-ch de-li fr-ch
« | »|“|” fr
»|«|›|‹ ug kk-arab
‘|’|‘|’ nl
‘|’|“|” fur ia tn en-gb ti-er
“|’|“|” st
“|”|«|» eo
“|”|‘|’ bm-nkoo es-419 es-ar es-bo es-br es-bz es-cl es-co es-cr es-cu es-do es-ec es-gt es-hn es-mx es-ni es-pa es-pe es-pr es-py es-sv es-us es-uy es-ve ff-adlm pt-br uz-arab uz-cyrl zh-hans
“|”|’|‘ uz
“|”|“|” tk
”|“|’|‘ ar lld syr ur ms-arab
”|”|’|’ da fi he lag rn se sn sv yi iw ji
„|“|«|» ka
„|“|‚|‘ cs de dsb et hsb is ksh lb luy mk nds sk sl bs-cyrl
„|“|„|“ bg lt prg sgs
„|”|«|» nmg pl ro mo
„|”|»|« hu szl
„|”|‘|’ bs
„|”|’|’ sr sh
„|”|‚|’ agq ff hr
「|」|『|』 ja yue zh-hant zh-hk zh-mo zh-tw
`;
