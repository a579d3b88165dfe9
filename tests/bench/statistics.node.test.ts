import { describe, expect, test } from 'vitest';
import type { Candidate } from '../../bench/candidates.js';
import { figure, interleave, median, quantile, type Round, summarise } from '../../bench/harness/statistics.js';
import { table, timesFloor, value } from '../../bench/harness/table.js';

const oneToTen = [10, 3, 1, 7, 5, 9, 2, 8, 4, 6];

describe('quantiles', () => {
  // R 4.5, `quantile(1:10)`: 25 % 3.25, 50 % 5.50, 75 % 7.75. NumPy's `quantile` gives the same.
  test('are those of R and NumPy, whatever the order of the values', () => {
    expect(figure(oneToTen)).toEqual({ low: 3.25, median: 5.5, high: 7.75 });
    expect([quantile(oneToTen, 0), quantile(oneToTen, 1)]).toEqual([1, 10]);
  });

  test('leave the values as they were', () => {
    const values = [3, 1, 2];
    expect(median(values)).toBe(2);
    expect(values).toEqual([3, 1, 2]);
  });
});

describe('a summary', () => {
  const round = (ours: number, floor: number): Round => ({ ours: { time: ours }, floor: { time: floor } });

  test('takes ratios within a round, so that a slow round counts no more than others', () => {
    // The machine is ten times as slow in the second round: the ratio of the medians would be 30 / 11.
    const rounds = [round(30, 10), round(300, 100), round(22, 11)];
    expect(summarise(rounds, 'ours', 'time', 'floor')).toMatchObject({ value: { median: 30 }, ratio: { median: 3, low: 2.5, high: 3 } });
  });

  test('leaves out the rounds in which nothing was measured', () => {
    expect(summarise([round(30, 10), { ours: {}, floor: { time: 1 } }], 'ours', 'time', 'floor')?.ratio?.median).toBe(3);
    expect(summarise([{ ours: {} }], 'ours', 'time', 'floor')).toBeUndefined();
  });

  test('has no ratio without the reference', () => {
    expect(summarise([{ ours: { time: 2 } }], 'ours', 'time', 'floor')).toEqual({ value: figure([2]) });
  });
});

test('rounds measure everyone once, each beginning with another one', async () => {
  const turns: string[] = [];
  const rounds = await interleave([{ name: 'a' }, { name: 'b' }, { name: 'c' }], 3, async ({ name }) => ({ turn: turns.push(name) }));
  expect(turns.join('')).toBe('abcbcacab');
  expect(rounds[1]).toEqual({ b: { turn: 4 }, c: { turn: 5 }, a: { turn: 6 } });
});

test('a table has a row for everyone who was measured, and below it what is set apart', () => {
  const candidates = ['floor', 'ours', 'absent'].map((name): Candidate => ({ name, label: name.toUpperCase(), packages: [], trigger: '' }));
  const rounds: Round[] = [{ 'ours: reading': { time: 0.5 }, ours: { time: 150.4 }, floor: { time: 50 } }];
  const written = table('Title', 'Note.', { candidates, measured: rounds[0] ?? {}, unit: 'µs' }, [
    ['time', value(rounds, 'time')],
    timesFloor(rounds, 'time'),
  ]);
  expect(written.split('\n')).toEqual([
    '## Title',
    '',
    'Note.',
    '',
    '| µs | time | × floor |',
    '| --- | ---: | ---: |',
    '| FLOOR | 50.0 | 1.00 (1.00–1.00) |',
    '| OURS | 150 | 3.01 (3.01–3.01) |',
    '| … reading | 0.50 | 0.01 (0.01–0.01) |',
    '',
  ]);
});
