import type { ReadEventDate } from '../../content/event-date.js';
import type { ReadLanguage } from '../../content/language.js';
import type { ReadSession } from '../../content/session.js';
import { dateText } from '../../elements/date-text.js';
import type { LinkComponentProp } from '../../elements/link-component.js';
import { mixed } from '../../elements/mixed.js';
import { personWithRole } from '../../elements/person-name.js';
import { proseContent } from '../../elements/prose-content.js';
import { languageOf } from '../../format/languages.js';
import { describeSessionDate, meetingDate } from '../../format/session-date.js';
import type { Wording } from './fact-rows.js';

interface AgendaProps extends LinkComponentProp {
  sessions: readonly ReadSession[];
  /** Date of the meeting. */
  date: ReadEventDate | undefined;
  /** Whether the dates no longer apply, because the meeting is off. */
  isVoid: boolean;
  /** Language of the meeting. */
  language: ReadLanguage;
  wording: Wording;
}

/** The sessions of a meeting, in their order. Root: `<ol>`. */
export function Agenda({ sessions, date: given, isVoid, language, wording, linkComponent }: AgendaProps) {
  const { languages, comma } = wording;
  const ofMeeting = meetingDate(given);
  return (
    <ol className="pr-meeting-fact-box-agenda">
      {sessions.map(({ title, date, speakers, description, ...session }, index) => {
        const described = date && describeSessionDate(date, ofMeeting, wording.dates);
        const own = languageOf(session, language);
        const words = described && dateText(described, date?.text ? own : wording.dateLanguage);
        return (
          <li key={index}>
            {words && mixed(<p className="pr-meeting-fact-box-time">{isVoid ? mixed(<s>{words}</s>) : words}</p>)}
            <p className="pr-meeting-fact-box-session" {...own}>
              {title}
            </p>
            {speakers && (
              <ul {...own}>
                {speakers.map((person, at) => (
                  <li key={at}>{personWithRole({ person, words: wording.person, languages, comma, linkComponent })}</li>
                ))}
              </ul>
            )}
            {description && mixed(<p {...own}>{proseContent(description, { lang: own.lang, locale: wording.locale, linkComponent })}</p>)}
          </li>
        );
      })}
    </ol>
  );
}
