/** Who a picture is owed to. Words first: `text` is shown as it stands. */
export interface Credit {
  /** The whole credit, verbatim: "Photo © Eurojust". */
  text?: string;
  /** Who made the picture (IPTC Creator). Several are joined by commas. */
  creator?: string | string[];
  /** Who distributes it (IPTC Credit Line). */
  agency?: string;
  /** Who owns the rights (IPTC Copyright Owner). Several are joined by commas. */
  holder?: string | string[];
  /** Year of the copyright. */
  year?: number;
  /** Where the picture came from, when that is neither maker nor owner (IPTC Source). */
  source?: string;
  /** SPDX identifier (`CC-BY-4.0`) or the URL of the licence (IPTC Web Statement of Rights). */
  licence?: string;
  /** Name of the licence when `licence` is a URL. */
  licenceName?: string;
  /** Where a licence can be had (schema.org acquireLicensePage, IPTC Licensor URL). */
  acquireLicenceHref?: string;
  /** Sign before the holder: © by default, ℗, or `''` for none. */
  mark?: string;
  /** How machines took part; told to the reader (IPTC Digital Source Type). */
  digitalSource?: 'trainedAlgorithmicMedia' | 'compositeWithTrainedAlgorithmicMedia' | 'algorithmicallyEnhanced';
}

/** One picture of the page with all that is said about it. */
export interface Photo {
  /** URL of the picture. Without it the alternative text stands in its place. */
  src?: string;
  /** Other sizes, as the HTML `srcset` attribute. */
  srcSet?: string;
  /** As the HTML `sizes` attribute. */
  sizes?: string;
  /** Intrinsic width in CSS px: keeps the page from jumping. */
  width?: number;
  /** Intrinsic height in CSS px. */
  height?: number;
  /** What the picture shows, for those who do not see it; `''` if it only decorates. */
  alt?: string;
  /** Text under the picture. */
  caption?: string;
  credit?: Credit;
}
