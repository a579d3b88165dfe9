const parts = ['When to use it', 'When not to use it', 'Anatomy', 'Keyboard', 'Content', 'Do and do not', 'WCAG 2.2', 'Known limits'];
const examples = ['<Canvas of=', '<Do reason=', '<DoNot reason='];

/** What the guide of a component lacks: the parts that all guides have, and rendered examples. */
export function guideFaults(guide: string): string[] {
  const text = guide.replaceAll('to use them', 'to use it');
  return [...parts.filter((part) => !text.includes(`\n## ${part}\n`)), ...examples.filter((example) => !text.includes(example))];
}
