import type { Flow } from '../description-list.js';
import type { Draft } from '../draft.js';
import type { HtmlElement } from '../html-tree.js';
import type { Scope } from '../job.js';
import { boilerplate } from './boilerplate.js';
import { callToAction } from './call-to-action.js';
import { contact } from './contact.js';
import { documents } from './documents.js';
import { html } from './html.js';
import { notice } from './notice.js';
import type { OwnBlock } from './parts.js';
import { figures, photo } from './photo.js';
import { questions } from './questions.js';
import { quote } from './quote.js';
import { transcript } from './transcript.js';
import { video } from './video.js';

/** Our components, by the class of their root element. Lists, tables and the like are read as everybody's. */
const readers = new Map<string, OwnBlock>([
  ['pr-article-html', html],
  ['pr-boilerplate', boilerplate],
  ['pr-call-to-action', callToAction],
  ['pr-contact-card', contact],
  ['pr-document-list', documents],
  ['pr-figures', figures],
  ['pr-notice', notice],
  ['pr-photo-credit', photo],
  ['pr-questions', questions],
  ['pr-quote', quote],
  ['pr-transcript', transcript],
  ['pr-video-card', video],
]);

/** The block from which one of our components has rendered an element; `undefined` if none has. */
export function ownBlock(element: HtmlElement, scope: Scope, flow: Flow): Draft[] | undefined {
  for (const name of (element.attributes.class ?? '').split(/\s+/)) {
    const drafts = readers.get(name)?.(element, scope, flow);
    if (drafts) return drafts;
  }
  return undefined;
}
