import { type Context, reportProblem } from './reader.js';
import { type ReadText, wordsOf } from './text-in-language.js';

/** The parts of an article that can stand in for its headline. */
export interface Headed {
  headline?: ReadText;
  kicker?: ReadText;
  kind?: ReadText;
  documentNumbers?: string[];
}

/**
 * Gives an article without a headline its kicker as one, or else the kind and first number of the document; these are then not shown
 * twice. Without any of them it remains without a headline.
 */
export function ensureHeadline(content: Headed, context: Context): void {
  if (content.headline !== undefined) return;
  const { kicker, kind, documentNumbers: [number, ...others] = [] } = content;
  const substitute = kicker ?? withNumber(kind, number);
  if (substitute === undefined) {
    reportProblem(context, 'placeholder', undefined, 'headline');
    return;
  }
  reportProblem(context, 'substitute', wordsOf(substitute), 'headline');
  content.headline = substitute;
  if (kicker !== undefined) delete content.kicker;
  else {
    delete content.kind;
    if (others.length > 0) content.documentNumbers = others;
    else delete content.documentNumbers;
  }
}

function withNumber(kind: ReadText | undefined, number: string | undefined): ReadText | undefined {
  if (kind === undefined || number === undefined) return kind ?? number;
  return typeof kind === 'string' ? `${kind} ${number}` : { ...kind, text: `${kind.text} ${number}` };
}
