import { DOMParser, type Element } from '@xmldom/xmldom';

/** A value of an XMP property: a text, the address of a resource, or a structure. */
export interface XmpItem {
  text: string;
  /** Its `xml:lang`: a language tag or `x-default`. */
  lang: string | undefined;
  /** The fields of a structure. */
  fields: Xmp;
}

/** XMP properties by namespace and local name, written one after the other. Arrays and language alternatives have several items. */
export type Xmp = ReadonlyMap<string, readonly XmpItem[]>;

const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const xml = 'http://www.w3.org/XML/1998/namespace';
const xmlns = 'http://www.w3.org/2000/xmlns/';

/** Packets of pictures seldom have more than 20 kB. */
export const maximumLength = 1_000_000;
/** The parser copies the namespaces in scope for each element that declares one, so nested declarations take quadratic time. */
const maximumDeclarations = 1000;

/**
 * The first XMP packet in some bytes of a picture file, whatever header of the file format precedes it.
 * It begins with its root element, so that no document type declaration reaches the parser.
 */
export function findPacket(bytes: Uint8Array | undefined): string | undefined {
  if (!bytes) return undefined;
  // One character per byte, so that positions in the text are positions in the file.
  const characters = new TextDecoder('latin1').decode(bytes);
  const opening = /<((?:[\w.-]{1,40}:)?(?:xmpmeta|xapmeta|RDF))[\s>]/.exec(characters);
  if (!opening) return undefined;
  const closing = `</${opening[1]}>`;
  const end = characters.indexOf(closing, opening.index);
  return decode(bytes.subarray(opening.index, end < 0 ? undefined : end + closing.length));
}

/** XMP is UTF-8 in the formats we read; some writers store Windows-1252. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Whether a packet is too large to be read within a moment. */
export const isTooLarge = (packet: string): boolean =>
  packet.length > maximumLength || packet.split('xmlns', maximumDeclarations + 2).length > maximumDeclarations + 1;

/**
 * Reads the properties of an XMP packet (ISO 16684-1), in all forms of RDF/XML that it allows.
 * @throws if it is not well-formed
 */
export function parseXmp(packet: string): Xmp {
  const onError = (level: 'warning' | 'error' | 'fatalError', message: string) => {
    if (level !== 'warning') throw new SyntaxError(message);
  };
  const root = new DOMParser({ onError, locator: false }).parseFromString(packet, 'text/xml').documentElement;
  const properties = new Map<string, readonly XmpItem[]>();
  const rdfRoot = root && (isRdf(root, /^RDF$/) ? root : childElements(root).find((child) => isRdf(child, /^RDF$/)));
  for (const description of rdfRoot ? childElements(rdfRoot) : []) addProperties(properties, description, 2);
  return properties;
}

/**
 * Adds the properties of a node: its attributes, and its child elements. The first of two properties of one name counts.
 * @param depth how deep to go into structures
 */
function addProperties(properties: Map<string, readonly XmpItem[]>, node: Element, depth: number): void {
  const add = (name: string, items: () => readonly XmpItem[]) => properties.has(name) || properties.set(name, items());
  for (let index = 0; index < node.attributes.length; index++) {
    const attribute = node.attributes.item(index);
    if (!attribute || attribute.namespaceURI === xmlns) continue;
    add(`${attribute.namespaceURI}${attribute.localName}`, () => [{ text: attribute.value, lang: undefined, fields: new Map() }]);
  }
  for (const child of childElements(node)) add(`${child.namespaceURI}${child.localName}`, () => itemsOf(child, depth));
}

function itemsOf(property: Element, depth: number): XmpItem[] {
  const array = childElements(property).find((child) => isRdf(child, /^(Bag|Seq|Alt)$/));
  const elements = array ? childElements(array).filter((child) => isRdf(child, /^li$/)) : [property];
  return elements.map((element) => {
    const fields = new Map<string, readonly XmpItem[]>();
    if (depth > 0) {
      const nodes = [element, ...childElements(element).filter((child) => isRdf(child, /^Description$/))];
      for (const node of nodes) addProperties(fields, node, depth - 1);
    }
    const qualified = fields.get(`${rdf}value`)?.[0]?.text;
    const text = element.getAttributeNS(rdf, 'resource') ?? qualified ?? ownText(element);
    return { text, lang: element.getAttributeNS(xml, 'lang') ?? undefined, fields };
  });
}

const isRdf = (element: Element, name: RegExp) => element.namespaceURI === rdf && name.test(element.localName ?? '');

function childElements(node: Element): Element[] {
  const elements: Element[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) if (child.nodeType === 1) elements.push(child as Element);
  return elements;
}

/** The text directly in an element, which may consist of several nodes: text, CDATA. */
function ownText(element: Element): string {
  let text = '';
  for (let child = element.firstChild; child; child = child.nextSibling)
    text += child.nodeType === 3 || child.nodeType === 4 ? child.nodeValue : '';
  return text;
}
