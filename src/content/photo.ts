import { type LanguageOfPart, language } from './language.js';
import { type ContentOf, type Context, type Fields, list, lose, object, type Reader, text } from './reader.js';
import { address, imageAddress, integer, oneOf, pixels } from './values.js';

/** Whom a picture is credited to. Words first: `text` is shown as it stands. */
export interface Credit {
  /** The whole credit, verbatim: "Photo © Eurojust". */
  text?: string | undefined;
  /** Who made the picture (IPTC Creator). Several are joined by commas. */
  creator?: string | readonly string[] | undefined;
  /** Who distributes it (IPTC Credit Line). */
  agency?: string | undefined;
  /** Who owns the rights (IPTC Copyright Owner). Several are joined by commas. */
  holder?: string | readonly string[] | undefined;
  /** Year of the copyright. */
  year?: number | undefined;
  /** Where the picture came from, when that is neither maker nor owner (IPTC Source). */
  source?: string | undefined;
  /** SPDX identifier (`CC-BY-4.0`) or the URL of the licence (IPTC Web Statement of Rights). */
  licence?: string | undefined;
  /** Name of the licence when `licence` is a URL. */
  licenceName?: string | undefined;
  /** Page where a licence can be acquired (schema.org acquireLicensePage, IPTC Licensor URL). */
  acquireLicenceHref?: string | undefined;
  /**
   * Sign before the holder: ©, ℗, or `''` for none.
   * @default '©'
   */
  mark?: string | undefined;
  /** Whether the picture was made or changed by machines; shown to the reader (IPTC Digital Source Type). */
  digitalSource?: 'trainedAlgorithmicMedia' | 'compositeWithTrainedAlgorithmicMedia' | 'algorithmicallyEnhanced' | undefined;
}

/** Reads a text whose emptiness says something: no sign, a decorative picture. */
const textOrEmpty: Reader<string> = (value, context) => (typeof value === 'string' && value.trim() === '' ? '' : text(value, context));

const names = /* @__PURE__ */ list(text);

const credit = /* @__PURE__ */ object(
  {
    text,
    creator: names,
    agency: text,
    holder: names,
    year: integer,
    source: text,
    licence: address,
    licenceName: text,
    acquireLicenceHref: address,
    mark: textOrEmpty,
    digitalSource: /* @__PURE__ */ oneOf<NonNullable<Credit['digitalSource']>>({
      trainedalgorithmicmedia: 'trainedAlgorithmicMedia',
      compositewithtrainedalgorithmicmedia: 'compositeWithTrainedAlgorithmicMedia',
      algorithmicallyenhanced: 'algorithmicallyEnhanced',
    }),
  } satisfies Fields<Credit>,
  {
    // A year, a sign or the name of a licence says nothing by itself.
    refine: (content) => Object.keys(content).some((name) => !/^(year|mark|licenceName)$/.test(name)),
  },
);

/** One picture of the page with all that is said about it. `lang` and `dir` are those of its texts. */
export interface Photo extends LanguageOfPart {
  /** URL of the picture. Without it the alternative text stands in its place. */
  src?: string | undefined;
  /** Other sizes, as the HTML `srcset` attribute. */
  srcSet?: string | undefined;
  /** As the HTML `sizes` attribute; needs `srcSet`. */
  sizes?: string | undefined;
  /** Intrinsic width in CSS pixels: keeps the page from jumping. */
  width?: number | undefined;
  /** Intrinsic height in CSS pixels. */
  height?: number | undefined;
  /** What the picture shows, for those who do not see it; `''` if it is decorative. */
  alt?: string | undefined;
  /** Text under the picture. */
  caption?: string | undefined;
  credit?: Credit | undefined;
}

export const photo = /* @__PURE__ */ object(
  {
    src: imageAddress,
    srcSet: text,
    sizes: text,
    width: pixels,
    height: pixels,
    alt: textOrEmpty,
    caption: text,
    credit,
    ...language,
  } satisfies Fields<Photo>,
  { refine },
);
export const photos = /* @__PURE__ */ list(photo);

export type ReadPhoto = ContentOf<typeof photo>;
export type ReadCredit = ContentOf<typeof credit>;

function refine(content: { [Name in keyof Photo]?: Photo[Name] }, context: Context): boolean {
  const { src, srcSet, sizes, alt, caption, credit } = content;
  if (sizes !== undefined && srcSet === undefined) {
    lose(context, 'needs', sizes, 'srcSet');
    delete content.sizes;
  }
  // Size alone is no picture.
  return src !== undefined || Boolean(alt) || caption !== undefined || credit !== undefined;
}
