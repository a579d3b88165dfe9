/** An entry of a site map, as `SiteMapNode` of ASP.NET. */
export interface SiteMapNode {
  Url: string;
  Title: string;
  ChildNodes: SiteMapNode[];
}

interface Values {
  sections: SiteMapNode[];
  /** The columns of the page, as HTML. */
  fields: Record<string, string>;
  address: string;
}

const encode = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;');

/** Replaces the outermost server controls of a name, which may be nested in each other. */
function replaceControls(text: string, name: string, replacement: (attributes: string, inner: string) => string): string {
  const tag = new RegExp(`<(/?)asp:${name}\\b((?:<%.*?%>|[^>])*)>`, 'g');
  let [depth, from, inner, attributes, result] = [0, 0, 0, '', ''];
  for (const match of text.matchAll(tag)) {
    const end = match.index + match[0].length;
    if (match[1]) {
      if (--depth > 0) continue;
      result += replacement(attributes, text.slice(inner, match.index));
      from = end;
    } else if (depth++ === 0) {
      result += text.slice(from, match.index);
      [inner, attributes] = [end, match[2] ?? ''];
    }
  }
  return result + text.slice(from);
}

/** Repeats templates for the entries of the site map, and binds them to these. */
function bind(text: string, values: Values, node?: SiteMapNode, index = 0): string {
  const repeated = replaceControls(text, 'Repeater', (attributes, inner) => {
    const nodes = attributes.includes('DataSourceID') ? values.sections : (node?.ChildNodes ?? []);
    const template = inner.slice(inner.indexOf('<ItemTemplate>') + '<ItemTemplate>'.length, inner.lastIndexOf('</ItemTemplate>'));
    return nodes.map((each, position) => bind(template, values, each, position)).join('');
  });
  if (!node) return repeated;
  return replaceControls(repeated, 'PlaceHolder', (_, inner) => (node.ChildNodes.length > 0 ? inner : ''))
    .replace(/<%#: Eval\("(Url|Title)"\) %>/g, (_, name: 'Url' | 'Title') => encode(node[name]))
    .replace(/<%#: Container\.ItemIndex %>/g, String(index));
}

/** What ASP.NET makes of a page and its master page, as far as the example uses it. */
export function fillPage(master: string, page: string, values: Values): string {
  const contents = new Map(
    [...page.matchAll(/<asp:Content ContentPlaceHolderID="(\w+)"[^>]*>(.*?)<\/asp:Content>/gs)].map(([, id = '', inner = '']) => [
      id,
      inner,
    ]),
  );
  const whole = master
    .replace(/<asp:ContentPlaceHolder ID="(\w+)"[^>]*\/>/g, (_, id: string) => contents.get(id) ?? '')
    .replace(/<%(@|--).*?(--)?%>\s*/gs, '')
    .replace(/<asp:SiteMapDataSource[^>]*>/g, '');
  return bind(whole, values)
    .replace(/<%: Uri\.EscapeDataString\(.*?\) %>/g, encode(encodeURIComponent(values.address)))
    .replace(
      /<\w+:(?:FieldValue|RichHtmlField) FieldName="(\w+)" runat="server" \/>/g,
      (control, name: string) => values.fields[name] ?? control,
    )
    .replace('<head runat="server">', '<head>')
    .replace('<form runat="server">', '<form method="post" action="./" id="aspnetForm">');
}
