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
const needsTranslation: Record<string, string[]> = status.needsTranslation;
const englishTexts = new Map(texts(en.messages as unknown as Tree));

/** The status of every text in every language except English: attested, unreviewed or untranslated. */
export function LanguageStatus() {
  return Object.entries(locales)
    .filter(([tag]) => tag !== 'en')
    .map(([tag, { messages, dir }]) => {
      const all = texts(messages as unknown as Tree);
      const found = attested[tag] ?? {};
      const count = Object.keys(found).length;
      const untranslated = needsTranslation[tag] ?? [];
      const isEnglish = (key: string) => untranslated.some((message) => key === message || key.startsWith(`${message}.`));
      const english = all.filter(([key]) => isEnglish(key)).length;
      const statusOf = (key: string) => {
        const [catalogue] = found[key] ?? [];
        if (catalogue) return `attested: ${catalogues[catalogue]}`;
        return isEnglish(key) ? 'needs translation' : 'needs native review';
      };
      return (
        <details key={tag}>
          <summary>
            <strong lang={tag}>{languageNames[tag]}</strong> ({tag}): {count} attested, {all.length - count - english} need native review
            {english > 0 && `, ${english} need translation`}
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
                  <td lang="en">{englishTexts.get(key) ?? ''}</td>
                  <td {...(isEnglish(key) ? { lang: 'en', dir: 'ltr' } : { lang: tag, dir })}>{text}</td>
                  <td>{statusOf(key)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      );
    });
}
