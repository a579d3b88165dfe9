// `pressroom-ui theme`, whose stylesheets a browser reads beside the one of the package.
import { describe, expect, test, vi } from 'vitest';
import { writeTheme } from '../../src/cli/theme.js';

vi.mock('../../src/cli/package-files.js', async () => {
  const { readFileSync } = await import('node:fs');
  return { packageFile: (name: string) => readFileSync(`src/styles/${name}`) };
});

const messages: string[] = [];
const report = { problem: () => {}, progress: (text: string) => messages.push(text) };

function written(colour: string): string {
  messages.length = 0;
  const output = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  expect(writeTheme({ command: 'theme', topic: 'theme', input: colour }, report)).toBe(0);
  const text = output.mock.calls.map(([part]) => String(part)).join('');
  output.mockRestore();
  return text;
}

describe('the stylesheet of a brand', () => {
  const css = written('#7A1740');

  test('keeps a colour that can be read on a light background', () => {
    expect(css).toContain(':root {\n  --pr-color-accent: #7a1740;');
    expect(css).toContain(':root[data-theme="dark"]');
    expect(css).toContain('@media print');
  });

  test('states the contrast of every pair in every theme, with none below its limit', () => {
    const rows = [...css.matchAll(/^ \* (.+?) {2,}(\d.*)$/gm)].map(([, , numbers = '']) => numbers.trim().split(/\s+/).map(Number));
    expect(rows.length).toBeGreaterThan(20);
    for (const [limit = 0, ...ratios] of rows) expect(Math.min(...ratios)).toBeGreaterThanOrEqual(limit);
    // Its luminance is 0.0512 by the formula of WCAG 2.2: 1.05 / 0.1012 on white, cut to one decimal.
    expect(css).toMatch(/accent on paper +4\.5 +10\.3/);
  });
});

test('a colour that cannot be read somewhere is moved, and a message says where, why and to what', () => {
  written('#ffd500');
  // 1.29 is the contrast of #ffd500 on the raised background, #f5f4f0.
  expect(messages).toEqual(['In the light theme, #ffd500 has a contrast of only 1.29 to 1. Links are #846e00 there, which has 4.53 to 1.']);
  written('#7a1740');
  expect(messages).toEqual([expect.stringMatching(/^In the dark theme, #7a1740 has a contrast of only 1\.\d+ to 1\./)]);
});

test('three digits are a colour, too, and so are digits without the sign that begins a comment in shells', () => {
  expect(written('#069')).toBe(written('#006699'));
  expect(written('7a1740')).toBe(written('#7a1740'));
});
