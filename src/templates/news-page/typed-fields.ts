import type { ArticleContent, Quotation } from '../../content/article.js';
import type { Photo } from '../../content/photo.js';
import type { RibbonCommandContent, RibbonGroupContent } from '../../content/ribbon.js';

// A CMS delivers fields of its own beside those of the types. Handed on to a component, they would become attributes of its
// root, and React throws on some. So only what is named here is handed on; a field the type gains later has to be named too.

export const photoFields = ({ src, srcSet, sizes, width, height, alt, caption, credit }: Photo) =>
  ({ src, srcSet, sizes, width, height, alt, caption, credit }) satisfies Record<keyof Photo, unknown>;

export const quoteFields = ({ text, attribution, leadIn, cite, marks, lang, dir }: Quotation) =>
  ({ text, attribution, leadIn, cite, marks, lang, dir }) satisfies Record<keyof Quotation, unknown>;

/** What stands above the text, of all that an article says. */
export const headerFields = ({ headline, kicker, standfirst, kind, documentNumbers, published, updated, place, authors }: ArticleContent) =>
  ({ headline, kicker, standfirst, kind, documentNumbers, published, updated, place, authors }) satisfies Record<
    Exclude<keyof ArticleContent, 'body' | 'corrections' | 'lang' | 'dir'>,
    unknown
  >;

type KeysOf<Union> = Union extends unknown ? keyof Union : never;

const ofCommand: Record<KeysOf<RibbonCommandContent>, true> = {
  label: true,
  icon: true,
  unavailable: true,
  href: true,
  download: true,
  formAction: true,
  fields: true,
  action: true,
  url: true,
  menu: true,
};

/** Not by name, as above: what a command does is told by which fields it has. */
const commandFields = <Command extends RibbonCommandContent>(command: Command): Command =>
  Object.fromEntries(
    Object.entries(command)
      .filter(([name]) => Object.hasOwn(ofCommand, name))
      .map(([name, value]) => [name, Array.isArray(value) ? value.map(commandFields) : value]),
  ) as Command;

export const ribbonFields = (groups: RibbonGroupContent[]): RibbonGroupContent[] =>
  groups.map(({ commands = [], ...group }) => ({ ...group, commands: commands.map(commandFields) }));
