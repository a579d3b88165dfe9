/**
 * Requirements of search engines by type: Google Search Central, "Structured data markup that Google Search supports",
 * pages Article, Event, Breadcrumb and Image metadata (developers.google.com/search/docs/appearance/structured-data).
 */
const requirements: Record<string, { required: string[]; recommended: string[] }> = {
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
  CollectionPage: { required: ['name', 'mainEntity'], recommended: ['url'] },
  ItemList: { required: ['itemListElement'], recommended: [] },
  VideoObject: { required: ['name', 'thumbnailUrl', 'uploadDate'], recommended: ['duration', 'contentUrl|embedUrl|url'] },
  ContactPoint: { required: ['telephone|email|url'], recommended: ['contactType', 'availableLanguage'] },
  DigitalDocument: { required: ['name|inLanguage'], recommended: ['datePublished', 'encoding'] },
  MediaObject: { required: ['contentUrl'], recommended: ['encodingFormat'] },
  CreativeWork: { required: [], recommended: ['url'] },
  Legislation: { required: ['legislationIdentifier'], recommended: ['url'] },
  CorrectionComment: { required: ['text'], recommended: ['datePublished'] },
};

/** Required formats of property values. */
const forms: [property: RegExp, form: RegExp][] = [
  [/^(startDate|endDate|previousStartDate)$/, /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d)?[+-]\d\d:\d\d)?$/],
  [/^(datePublished|dateModified|uploadDate)$/, /^\d{4}-\d\d-\d\d(T.+)?$/],
  [/^(url|item|contentUrl|thumbnailUrl|license|acquireLicensePage|mainEntityOfPage)$/, /^https?:\/\/\S+$/],
  [/^timeRequired$/, /^PT\d+M$/],
  [/^eventStatus$/, /^https:\/\/schema\.org\/Event(Scheduled|Postponed|Cancelled|Rescheduled)$/],
  [/^eventAttendanceMode$/, /^https:\/\/schema\.org\/(Offline|Online|Mixed)EventAttendanceMode$/],
  [/^inLanguage$/, /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/],
];

export type Node = { '@type': string } & Record<string, unknown>;

/** Every node of a graph with its path. */
export function* nodes(value: unknown, path = ''): Generator<[path: string, node: Node]> {
  if (Array.isArray(value)) for (const item of value) yield* nodes(item, path);
  else if (typeof value === 'object' && value !== null) {
    const node = value as Node;
    const own = `${path}/${node['@type']}`;
    yield [own, node];
    for (const inner of Object.values(node)) yield* nodes(inner, own);
  }
}

/** Faults of a graph: missing required properties and invalid values. */
export function schemaFaults(graph: readonly unknown[]): string[] {
  return [...nodes(graph)].flatMap(([path, node]) => {
    const wanted = requirements[node['@type']];
    if (!wanted) return [`${path}: unknown type.`];
    const properties = Object.entries(node);
    return [
      ...wanted.required.filter((names) => !names.split('|').some((name) => name in node)).map((names) => `${path} lacks ${names}.`),
      ...properties
        .filter(([, value]) => value === '' || value === undefined || value === null)
        .map(([name]) => `${path}: ${name} is empty.`),
      ...properties.filter(([, value]) => Array.isArray(value) && value.length === 0).map(([name]) => `${path}: ${name} is an empty list.`),
      ...properties.flatMap(([name, value]) =>
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
      // The last item needs no URL, because it is the page itself.
      ...(item.item || index === items.length - 1 ? [] : [`"${item.name}" leads nowhere.`]),
    ]);
  }
  return [];
}

/** Recommended properties that a graph lacks, for one type. */
export function missingRecommended(graph: readonly unknown[], type: string): string[] {
  const found = [...nodes(graph)].filter(([, node]) => node['@type'] === type);
  return (requirements[type]?.recommended ?? []).filter((name) => found.some(([, node]) => !(name in node)));
}
