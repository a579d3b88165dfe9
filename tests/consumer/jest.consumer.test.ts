import { expect, test } from 'vitest';
import { consume } from '../support/consumer.js';
import { run } from '../support/processes.js';

const consumer = consume({ example: 'jest' });

test('runs its tests of the seed page', async () => {
  const { output, seconds } = await run(consumer.folder, 'npm', 'test');
  consumer.figures.build = seconds;
  expect(output).toMatch(/Tests: +3 passed, 3 total/);
});

test('fails if the page is another', async () => {
  consumer.write({ 'page.test.tsx': "test('fails', () => expect(document.title).toBe('Another'));" });
  await expect(run(consumer.folder, 'npm', 'test')).rejects.toThrow(/Tests:? +1 failed/);
});
