import { type Reader, readWith } from '../../src/content/reader.js';

/** The types of the objects in lists of several types, by the path of the list. */
const types = {
  body: [
    ...['paragraph', 'heading', 'list', 'description-list', 'quote', 'table', 'photo'],
    ...['notice', 'questions', 'transcript', 'html', 'divider'],
    ...['figures', 'video', 'contact', 'documents', 'boilerplate', 'call-to-action', 'pull-quote'],
  ],
  text: ['link', 'strong', 'quotation', 'abbreviation', 'time', 'identifier', 'reference', 'footnote', 'break'],
  fields: ['text', 'date', 'select', 'checkbox'],
  commands: ['link', 'form', 'copy-link', 'print', 'share', 'button', 'menu'],
};

/** The fields that readers access, as paths without indexes, found with proxies that return further proxies: `article.body<quote>.cite`. */
export function fieldsRead(reader: Reader<unknown>): Set<string> {
  const requested = new Set<string>();
  const answering = (path: string, known: Record<string, unknown> = {}): object =>
    new Proxy(
      {},
      {
        has: (_, key) => key in known,
        get(_, key) {
          if (typeof key === 'symbol' || key === 'toJSON') return undefined;
          if (key in known) return known[key];
          const typed = path ? `${path}.${key}` : key;
          const own = typed.replaceAll(/<.*?>/g, '');
          const each = (names: string[], known = {}) => names.map((type) => answering(`${typed}<${type}>`, { ...known, type }));
          // A deeper list, or element, has no further fields.
          if (/(\.items|\.children){2}/.test(own)) return undefined;
          requested.add(typed);
          if (own === 'article.body.text') return each(types.text);
          if (/\.text\.text$/.test(own)) return undefined;
          if (own === 'filter.fields') return each(types.fields);
          // Blocks inside blocks are read like those of the body.
          if (own === 'article.body.body') return { type: 'paragraph', text: 'Text' };
          if (own === 'article.body') return each(types.body);
          if (/^ribbon\.commands(\.menu)?$/.test(own)) return each(types.commands, { label: 'Label' });
          return answering(typed);
        },
      },
    );
  readWith(reader, answering(''), 'page');
  return requested;
}

/** The fields of an object, as paths without indexes. */
export function fieldsOf(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => fieldsOf(item, path));
  if (typeof value !== 'object' || value === null) return [];
  const ofType = 'type' in value && /\.(body|answer|text|fields|commands|menu)$/.test(path) ? `${path}<${value.type}>` : path;
  return Object.entries(value).flatMap(([key, inner]) => {
    const own = ofType ? `${ofType}.${key}` : key;
    return inner === undefined ? [] : [own, ...fieldsOf(inner, own)];
  });
}
