import { readFileSync } from 'node:fs';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { expect, test } from 'vitest';
import { pack } from '../../scripts/pack.mjs';

test('publint reports nothing for the packed package', async () => {
  const tarball = new Uint8Array(readFileSync(await pack())).buffer;
  const { messages, pkg } = await publint({ pack: { tarball }, level: 'suggestion' });
  expect(messages.map((message) => `${message.type}: ${formatMessage(message, pkg, { color: false })}`)).toEqual([]);
});
