/** Elements with content. */
const telling =
  'p|h[1-6]|li|ul|ol|dl|dt|dd|figure|figcaption|blockquote|a|button|summary|section|caption|nav|footer|bdi|time|title|label|th|thead|tr';

const hidden = /<span class="pr-visually-hidden"[^>]*>\s*<\/span>/g;
/** The text of HTML, with that of its pictures. */
const textOf = (html: string) =>
  html
    .replace(/<img\b[^>]*\salt="([^"]*)"[^>]*>/g, '$1')
    .replace(/<[^>]*>/g, '')
    .replace(/&\w+;|[\s\p{Cc}\p{Default_Ignorable_Code_Point}]/gu, (part) => (part.length > 1 ? 'x' : ''));

/** Faults that no page may have: links and buttons without a name, empty elements, unsafe URLs, texts such as "undefined". */
export function htmlFaults(html: string): string[] {
  const faults: string[] = [];
  for (const [whole, name = '', attributes = '', inner = ''] of html.matchAll(/<(a|button|summary)\b([^>]*)>(.*?)<\/\1>/gs))
    if (textOf(inner.replace(hidden, '')) === '' && !/aria-label="[^"]*[^"\s][^"]*"/.test(attributes))
      faults.push(`nameless ${name}: ${whole}`);
  for (const [whole, , attributes = ''] of html.matchAll(new RegExp(`<(${telling})\\b([^>]*)>\\s*</\\1>`, 'g')))
    if (!attributes.includes('aria-live=')) faults.push(`empty element: ${whole}`);
  for (const [whole] of html.matchAll(/\s(?:href|src|action|formaction|cite)="\s*(?:javascript|vbscript|data:text)[^"]*"/gi))
    faults.push(`unsafe:${whole}`);
  for (const [whole] of html.matchAll(/\saria-label="[\s,]*"/g)) faults.push(`blank label:${whole}`);
  for (const [whole] of html.matchAll(/[^<>]{0,20}(?:\[object \w+\]|\bundefined\b|\bNaN\b)[^<>]{0,20}/g))
    faults.push(`words of machines: ${whole}`);
  return faults;
}
