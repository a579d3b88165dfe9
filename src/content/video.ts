import { type DecorativeImage, decorativeImage } from './decorative-image.js';
import { duration } from './duration.js';
import { type LanguageOfPart, language } from './language.js';
import { type LanguageVersion, languageVersions } from './language-version.js';
import { type Fields, object, text } from './reader.js';
import { address, flag } from './values.js';

/** A video or webcast on a page of its own. `lang` and `dir` apply to the title and the provider. */
export interface Video extends LanguageOfPart {
  /** Title of the video. */
  title: string;
  /** URL of the page that plays the video. */
  href: string;
  /** A still of the video, from the site itself, so that readers of the article contact nobody else. */
  poster?: DecorativeImage | null | undefined;
  /** ISO 8601 duration (`PT12M30S`), or a number of seconds. */
  duration?: string | null | undefined;
  /** ISO 8601 date of the recording or broadcast. */
  date?: string | null | undefined;
  /** Who publishes the video: "Coastal TV". */
  provider?: string | null | undefined;
  /**
   * Whether the link leads to a live broadcast.
   * @default false
   */
  live?: boolean | null | undefined;
  /** Transcripts, by language. */
  transcripts?: readonly LanguageVersion[] | null | undefined;
  /** Languages of the subtitles; with `href`, as files of their own. */
  subtitles?: readonly LanguageVersion[] | null | undefined;
}

export const video = /* @__PURE__ */ object(
  {
    title: text,
    href: address,
    poster: decorativeImage,
    duration,
    date: text,
    provider: text,
    live: flag,
    transcripts: languageVersions,
    subtitles: languageVersions,
    ...language,
  } satisfies Fields<Video>,
  { required: ['title', 'href'] },
);

export type ReadVideo = NonNullable<ReturnType<typeof video>>;
