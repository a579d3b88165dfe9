import { languageNames, locales } from './locales.js';

/** The output of a function, in one language or in all. */
export function Written({ language, write }: { language?: string | undefined; write: (tag: string) => string }) {
  const tags = language ? [language] : Object.keys(locales);
  return (
    <table className="written">
      <thead>
        <tr>
          <th scope="col">Language</th>
          <th scope="col">Text</th>
        </tr>
      </thead>
      <tbody>
        {tags.map((tag) => (
          <tr key={tag}>
            <th scope="row" lang={tag}>
              {languageNames[tag]}
            </th>
            <td lang={tag} dir={locales[tag]?.dir}>
              {write(tag)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The controls of the functions: language and time zone. */
export const controls = {
  language: {
    control: 'select',
    options: Object.keys(locales),
    description: 'Language whose `dates` are passed; without one, all of them.',
  },
  timeZone: { control: 'text', description: 'IANA name.' },
} as const;
