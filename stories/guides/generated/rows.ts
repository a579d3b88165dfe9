/** The cells of the table rows of a Markdown page, without those of dashes. */
export const rowsOf = (page: string): string[][] =>
  page
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| ---'))
    .map((line) =>
      line
        .slice(2, -2)
        .split(' | ')
        .map((cell) => cell.trim()),
    );

/** The part of a Markdown page under a heading, without that heading. */
export function sectionOf(page: string, heading: string): string {
  const [, after = ''] = page.split(`\n${heading}\n`);
  const level = heading.replace(/[^#].*/, '');
  return (after.split(new RegExp(`^#{1,${level.length}} `, 'm'))[0] ?? '').trim();
}

/** A table as Markdown. */
export const tableOf = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
