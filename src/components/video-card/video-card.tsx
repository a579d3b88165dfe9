import { type ComponentPropsWithRef, Fragment } from 'react';
import type { ReadLanguageVersion } from '../../content/language-version.js';
import { read } from '../../content/reader.js';
import { type Video, video as videoReader } from '../../content/video.js';
import { dayText } from '../../elements/day.js';
import { svgIcon } from '../../elements/icon.js';
import type { LinkComponentProp } from '../../elements/link-component.js';
import { linkOrText } from '../../elements/link-or-text.js';
import { marked } from '../../elements/marked.js';
import { mixed } from '../../elements/mixed.js';
import { durationInWords } from '../../format/duration.js';
import { splitAtPlaceholder } from '../../format/interpolate.js';
import { type Languages, languageOfRoot, languagesOf } from '../../format/languages.js';
import { commaOf } from '../../format/punctuation.js';
import { classNames } from '../../lib/class-names.js';
import { play } from '../../lib/icons.js';
import type { Locale } from '../../locales/en.js';
import { dates, duration as durationWords, videoCard } from '../../locales/en-parts.js';

export interface VideoCardProps extends Omit<ComponentPropsWithRef<'div'>, 'children'>, LinkComponentProp {
  /** The video: title, URL of the page that plays it, still picture, duration. */
  video: Video;
  /**
   * Language of the component's own text.
   * @default en
   */
  locale?: Locale | undefined;
}

/**
 * A link to a video or webcast on a page of its own: its name is "The opening session (Video, 12 minutes)". Nothing is loaded from the
 * site that plays it. Without a title or a URL it renders nothing.
 *
 * Root: `<div>`. Metadata: `newsPageJsonLd` includes the videos of the running text.
 */
export function VideoCard({ video: given, locale, linkComponent, className, ...rest }: VideoCardProps) {
  const video = read(videoReader, given, 'VideoCard', 'video');
  if (!video) return null;
  const { title, href, poster, duration, date, provider, live, transcripts, subtitles } = video;
  const words = locale?.messages.videoCard ?? videoCard;
  const comma = commaOf(locale);
  const own = languageOfRoot(video, rest);
  const languages = languagesOf(words, locale, own);
  const spoken = locale?.messages.duration ?? durationWords;
  return (
    <div className={classNames('pr-video-card', className)} {...rest} {...own} data-live={live ? '' : undefined}>
      {linkOrText(
        <a className="pr-video-card-link" href={href}>
          {poster && (
            <span className="pr-video-card-poster">
              <img loading="lazy" {...poster} alt="" decoding="async" />
              {svgIcon('play', play)}
            </span>
          )}
          <span className="pr-video-card-title">{title}</span>{' '}
          {mixed(
            <span>
              ({marked(live ? `${words.video}${comma}${words.live}` : words.video, languages.words)}
              {duration && (
                <>
                  {comma}
                  <time dateTime={duration} {...languagesOf(spoken, locale, own).words}>
                    {durationInWords(duration, spoken, locale)}
                  </time>
                </>
              )}
              )
            </span>,
          )}
        </a>,
        linkComponent,
      )}
      {(provider || date) &&
        mixed(
          <p>
            {provider}
            {provider && date && comma}
            {date && (
              <span {...languagesOf({}, locale, own).words}>
                {dayText({ iso: date, words: locale?.dates ?? dates, component: 'VideoCard' })}
              </span>
            )}
          </p>,
        )}
      <Versions kind="transcripts" message={words.transcript} versions={transcripts} {...{ languages, comma, linkComponent }} />
      <Versions kind="subtitles" message={words.subtitles} versions={subtitles} {...{ languages, comma, linkComponent }} />
    </div>
  );
}

interface VersionsProps extends LinkComponentProp {
  kind: string;
  /** "Transcript: {languages}". */
  message: string;
  versions: readonly ReadLanguageVersion[] | undefined;
  languages: Languages;
  comma: string;
}

/** Files that accompany the video, by language. Root: `<p>`, or none. */
function Versions({ kind, message, versions, languages, comma, linkComponent }: VersionsProps) {
  if (!versions) return null;
  const [before, after] = splitAtPlaceholder(message, 'languages');
  return mixed(
    <p data-kind={kind}>
      {marked(before, languages.words)}
      {versions.map(({ label: name, href, lang, dir }, index) => (
        <Fragment key={index}>
          {index > 0 && comma}
          {linkOrText(
            <a href={href} hrefLang={lang} lang={lang} dir={dir}>
              {name}
            </a>,
            linkComponent,
          )}
        </Fragment>
      ))}
      {marked(after, languages.words)}
    </p>,
  );
}
