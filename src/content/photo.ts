import type { DigitalSourceType } from './digital-source.js';
import type { Prose } from './inline.js';
import { type LanguageOfPart, language, languageTag, type WithoutNull } from './language.js';
import { prose } from './prose.js';
import { type Context, type Fields, list, object, type Reader, reportProblem, text } from './reader.js';
import { srcSet } from './src-set.js';
import { address, imageAddress, integer, pixels, texts } from './values.js';

/** The credit of a picture. If `text` is present, it is shown verbatim instead of a line composed from the other fields. */
export interface Credit {
  /** The whole credit, verbatim: "Photo © Eurojust". */
  text?: string | null | undefined;
  /** Maker of the picture (IPTC Creator). Several names are joined by commas. */
  creator?: string | readonly string[] | null | undefined;
  /** Distributor (IPTC Credit Line). */
  agency?: string | null | undefined;
  /** Owner of the rights (IPTC Copyright Owner). Several names are joined by commas. */
  holder?: string | readonly string[] | null | undefined;
  /** Year of the copyright. */
  year?: number | null | undefined;
  /** Where the picture came from, if that is neither the maker nor the owner (IPTC Source). */
  source?: string | null | undefined;
  /** SPDX identifier (`CC-BY-4.0`) or URL of the licence (IPTC Web Statement of Rights). */
  licence?: string | null | undefined;
  /** Name of the licence, if `licence` is a URL. */
  licenceName?: string | null | undefined;
  /** URL of a page where a licence can be acquired (schema.org acquireLicensePage, IPTC Licensor URL). */
  acquireLicenceHref?: string | null | undefined;
  /**
   * Symbol before the holder: ©, ℗, or `''` for none.
   * @default '©'
   */
  mark?: string | null | undefined;
  /**
   * How the picture was made or altered (IPTC Digital Source Type): a short name or an address of the vocabulary. Readers are told of
   * generated, composed and software-enhanced pictures; metadata contains any value.
   */
  digitalSource?: DigitalSourceType | (string & {}) | null | undefined;
}

/** Reads a text for which the empty string has a meaning: no symbol, or a decorative picture. */
const textOrEmpty: Reader<string> = (value, context) => (typeof value === 'string' && value.trim() === '' ? '' : text(value, context));

export const credit = /* @__PURE__ */ object(
  {
    text,
    creator: texts,
    agency: text,
    holder: texts,
    year: integer,
    source: text,
    licence: address,
    licenceName: text,
    acquireLicenceHref: address,
    mark: textOrEmpty,
    digitalSource: text,
  } satisfies Fields<Credit>,
  {
    // A year, a symbol or the name of a licence alone credits nobody.
    refine: (content) => Object.keys(content).some((name) => !/^(year|mark|licenceName)$/.test(name)),
  },
);

/** The picture in other formats or for other layouts; the browser uses the first that suits (HTML `<source>` in `<picture>`). */
export interface PictureSource {
  /** One or more sizes, as in the HTML `srcset` attribute. */
  srcSet: string;
  /** Media query of the layouts it is for: "(width < 40rem)". */
  media?: string | null | undefined;
  /** MIME type, for formats that not every browser shows: "image/avif". */
  type?: string | null | undefined;
  /** As in the HTML `sizes` attribute. */
  sizes?: string | null | undefined;
  /** Intrinsic width in CSS pixels, if it differs from that of the photo. */
  width?: number | null | undefined;
  /** Intrinsic height in CSS pixels. */
  height?: number | null | undefined;
}

const sources = /* @__PURE__ */ list(
  /* @__PURE__ */ object({ srcSet, media: text, type: text, sizes: text, width: pixels, height: pixels } satisfies Fields<PictureSource>, {
    required: ['srcSet'],
  }),
);

/** A picture with its texts and credit. `lang` and `dir` apply to its texts. */
export interface Photo extends LanguageOfPart {
  /** URL of the picture. Without it the alternative text is shown instead. */
  src?: string | null | undefined;
  /** The picture in other sizes, as in the HTML `srcset` attribute. */
  srcSet?: string | null | undefined;
  /** As in the HTML `sizes` attribute; requires `srcSet`. */
  sizes?: string | null | undefined;
  /** The picture in other formats or for other layouts, in order of preference; requires `src`. */
  sources?: readonly PictureSource[] | null | undefined;
  /** Intrinsic width in CSS pixels; prevents layout shifts. */
  width?: number | null | undefined;
  /** Intrinsic height in CSS pixels. */
  height?: number | null | undefined;
  /** Alternative text: what the picture shows; `''` if it is decorative. */
  alt?: string | null | undefined;
  /** BCP 47 tag of the language of `alt`, if it is not that of the other texts. */
  altLang?: string | null | undefined;
  /** Text under the picture. */
  caption?: Prose | null | undefined;
  /** Who made the picture, and who owns it. */
  credit?: Credit | null | undefined;
}

export const photo = /* @__PURE__ */ object(
  {
    src: imageAddress,
    srcSet,
    sizes: text,
    sources,
    width: pixels,
    height: pixels,
    alt: textOrEmpty,
    altLang: languageTag,
    caption: prose,
    credit,
    ...language,
  } satisfies Fields<Photo>,
  { refine },
);
export const photos = /* @__PURE__ */ list(photo);

/** A photo that has been read. */
export type ReadPhoto = NonNullable<ReturnType<typeof photo>>;
export type ReadCredit = NonNullable<ReturnType<typeof credit>>;

function refine(content: WithoutNull<Photo>, context: Context): boolean {
  const { src, srcSet, sizes, alt, caption, credit } = content;
  if (sizes !== undefined && srcSet === undefined) {
    reportProblem(context, 'needs', sizes, 'srcSet');
    delete content.sizes;
  }
  // A width and a height alone do not make a picture.
  return Boolean(src || alt || caption || credit);
}
