import { en } from '../../src/index.js';
import { languageNames, locales } from '../support/locales.js';
import status from './status.json';

type Tree = { [key: string]: string | Tree };
const texts = (tree: Tree, path = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value] as [string, string]] : texts(value, `${path}${key}.`),
  );

const catalogues: Record<string, string> = status.catalogues;
const attested: Record<string, Record<string, string[]>> = status.attested;
const english = new Map(texts(en.messages as unknown as Tree));

/** Every text of every language but English, and whether somebody has attested it. */
export function LanguageStatus() {
  return Object.entries(locales)
    .filter(([tag]) => tag !== 'en')
    .map(([tag, { messages, dir }]) => {
      const all = texts(messages as unknown as Tree);
      const found = attested[tag] ?? {};
      const count = Object.keys(found).length;
      return (
        <details key={tag}>
          <summary>
            <strong lang={tag}>{languageNames[tag]}</strong> ({tag}): {count} attested, {all.length - count} need native review
          </summary>
          <table>
            <thead>
              <tr>
                <th scope="col">Message</th>
                <th scope="col">English</th>
                <th scope="col">Text</th>
                <th scope="col">Status</th>
              </tr>
            </thead>
            <tbody>
              {all.map(([key, text]) => (
                <tr key={key}>
                  <th scope="row">
                    <code>{key}</code>
                  </th>
                  <td lang="en">{english.get(key) ?? ''}</td>
                  <td lang={tag} dir={dir}>
                    {text}
                  </td>
                  <td>{found[key] ? `attested: ${catalogues[found[key][0] ?? '']}` : 'needs native review'}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      );
    });
}
