import { articlePart } from './article-part.js';
import { articleSource } from './article-source.js';
import { language } from './language.js';
import { link } from './link.js';
import type { ReadOrganisation } from './person.js';
import { prose } from './prose.js';
import { list, object, orText, text } from './reader.js';
import { address } from './values.js';

/** The fields of an article that its colophon shows. */
export const colophonFields = {
  source: articleSource,
  tags: /* @__PURE__ */ list(/* @__PURE__ */ orText(link, 'label')),
  licence: address,
  licenceName: text,
  copyright: prose,
};

const readColophon = /* @__PURE__ */ object({ ...language, ...colophonFields });

/** An article that has been read for its colophon. */
type ReadColophon = NonNullable<ReturnType<typeof readColophon>>;

/** Reads an article for its colophon only. */
export const articleColophon = /* @__PURE__ */ articlePart(readColophon);

/** Whether there is something to say at the end of an article: joint publishers, source, tags, licence, copyright. */
export const hasColophon = ({ source, tags, licence, copyright }: ReadColophon, publishers: readonly ReadOrganisation[] = []): boolean =>
  publishers.length > 1 || [source, tags, licence, copyright].some((field) => field !== undefined);
