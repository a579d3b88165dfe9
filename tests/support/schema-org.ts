/**
 * What search engines ask for, by type: Google Search Central, "Structured data markup that Google Search supports",
 * pages Article, Event, Breadcrumb and Image metadata (developers.google.com/search/docs/appearance/structured-data).
 */
const asked: Record<string, { required: string[]; recommended: string[] }> = {
  NewsArticle: { required: [], recommended: ['headline', 'image', 'datePublished', 'dateModified', 'author'] },
  Event: {
    required: ['name', 'startDate', 'location'],
    recommended: ['description', 'endDate', 'eventStatus', 'image', 'organizer', 'performer'],
  },
  Place: { required: ['address'], recommended: ['name'] },
  VirtualLocation: { required: ['url'], recommended: [] },
  BreadcrumbList: { required: ['itemListElement'], recommended: [] },
  ListItem: { required: ['position', 'name'], recommended: ['item'] },
  ImageObject: {
    required: ['contentUrl', 'creator|creditText|copyrightNotice|license'],
    recommended: ['creator', 'creditText', 'copyrightNotice', 'license', 'acquireLicensePage'],
  },
  Person: { required: ['name'], recommended: ['url'] },
  Organization: { required: ['name'], recommended: ['url'] },
  GovernmentOrganization: { required: ['name'], recommended: ['url'] },
  PostalAddress: { required: [], recommended: ['streetAddress', 'addressLocality', 'postalCode', 'addressCountry'] },
  CorrectionComment: { required: ['text'], recommended: ['datePublished'] },
};

/** How the value of a property must be written, where that is not free. */
const forms: [property: RegExp, form: RegExp][] = [
  [/^(startDate|endDate|previousStartDate)$/, /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d)?[+-]\d\d:\d\d)?$/],
  [/^(datePublished|dateModified)$/, /^\d{4}-\d\d-\d\d(T.+)?$/],
  [/^(url|item|contentUrl|license|acquireLicensePage|mainEntityOfPage)$/, /^https?:\/\/\S+$/],
  [/^eventStatus$/, /^https:\/\/schema\.org\/Event(Scheduled|Postponed|Cancelled|Rescheduled)$/],
  [/^eventAttendanceMode$/, /^https:\/\/schema\.org\/(Offline|Online|Mixed)EventAttendanceMode$/],
  [/^inLanguage$/, /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/],
];

export type Node = { '@type': string } & Record<string, unknown>;

/** Every thing in a graph, with the way to it. */
export function* nodes(value: unknown, path = ''): Generator<[path: string, node: Node]> {
  if (Array.isArray(value)) for (const item of value) yield* nodes(item, path);
  else if (typeof value === 'object' && value !== null) {
    const node = value as Node;
    const own = `${path}/${node['@type']}`;
    yield [own, node];
    for (const inner of Object.values(node)) yield* nodes(inner, own);
  }
}

/** What is wrong in a graph: what lacks, and what is not written as it must be. */
export function schemaFaults(graph: readonly unknown[]): string[] {
  return [...nodes(graph)].flatMap(([path, node]) => {
    const wanted = asked[node['@type']];
    if (!wanted) return [`${path}: no type we know.`];
    const said = Object.entries(node);
    return [
      ...wanted.required.filter((names) => !names.split('|').some((name) => name in node)).map((names) => `${path} lacks ${names}.`),
      ...said.filter(([, value]) => value === '' || value === undefined || value === null).map(([name]) => `${path}: ${name} is empty.`),
      ...said.filter(([, value]) => Array.isArray(value) && value.length === 0).map(([name]) => `${path}: ${name} is an empty list.`),
      ...said.flatMap(([name, value]) =>
        forms.filter(([property, form]) => property.test(name) && !form.test(String(value))).map(() => `${path}: ${name} is "${value}".`),
      ),
      ...orderFaults(node).map((fault) => `${path}: ${fault}`),
    ];
  });
}

function orderFaults(node: Node): string[] {
  if (node['@type'] === 'Event') {
    const [start, end] = [node.startDate, node.endDate].map(String);
    return [
      ...(node.startDate && node.endDate && String(end).slice(0, 10) < String(start).slice(0, 10) ? ['it ends before it begins.'] : []),
      ...(node.previousStartDate && !String(node.eventStatus).endsWith('Rescheduled') ? ['a previous start without rescheduling.'] : []),
    ];
  }
  if (node['@type'] === 'BreadcrumbList') {
    const items = node.itemListElement as Node[];
    return items.flatMap((item, index) => [
      ...(item.position === index + 1 ? [] : [`position ${item.position} is number ${index + 1}.`]),
      // The last may do without: it is the page itself.
      ...(item.item || index === items.length - 1 ? [] : [`"${item.name}" leads nowhere.`]),
    ]);
  }
  return [];
}

/** What search engines recommend and the graph does not say, for one type. */
export function notSaid(graph: readonly unknown[], type: string): string[] {
  const found = [...nodes(graph)].filter(([, node]) => node['@type'] === type);
  return (asked[type]?.recommended ?? []).filter((name) => found.some(([, node]) => !(name in node)));
}
