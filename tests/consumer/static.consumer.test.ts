import { expect, test } from 'vitest';
import { consume } from '../support/consumer.js';
import { open, passesSharedChecks } from '../support/consumer-checks.js';

const consumer = consume({ example: 'static', serve: 'dist' });

passesSharedChecks(consumer, '/');

test('is served with a policy that allows nothing inline', async () => {
  const { headers } = await fetch(consumer.address);
  const policy = headers.get('content-security-policy');
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain('unsafe');
  const { page } = await open(consumer, '/');
  expect(await page.locator('[integrity]').count()).toBe(3);
});

test('loads the script of static pages only', async () => {
  const script = await consumer.compareScript(['/']);
  expect(script['/']).toBeGreaterThan(0);
});
