import type { ReadEmbargo } from '../../content/article-date.js';
import { mixed } from '../../elements/mixed.js';
import type { ReadClock } from '../../format/event-date.js';
import { article as articleWords } from '../../locales/en-parts.js';
import { type DatedProps, dated } from './dated.js';

interface EmbargoNoticeProps extends DatedProps {
  embargo: ReadEmbargo;
  /** The article, whose time zone applies if the embargo states none. */
  article: ReadClock;
}

/** Until when the article must not be made public elsewhere. Root: `<p>`. */
export function EmbargoNotice({ embargo, article, ...shared }: EmbargoNoticeProps) {
  const { until, text, lang, dir, timeZone, timeZoneName } = embargo;
  const words = shared.locale?.messages.article ?? articleWords;
  return (
    <p className="pr-article-embargo">
      {mixed(
        <strong>
          {dated({
            message: text ? '{date}' : words.embargo,
            date: { text, date: until, lang, dir },
            clock: timeZone ? { timeZone, timeZoneName } : article,
            ...shared,
          })}
        </strong>,
      )}
    </p>
  );
}
