import { expect, test } from 'vitest';
import { readDeclarations } from '../../scripts/declarations/declarations.mjs';
import { argTypesFor } from '../../stories/reference/arg-types.js';

const declarations = readDeclarations();

/** What Storybook's controls go by: https://storybook.js.org/docs/api/arg-types */
test('controls follow the types of props', () => {
  const argTypes = argTypesFor(declarations, function MeetingFactBox() {});
  expect(argTypes.meeting).toMatchObject({ type: { name: 'object', required: true }, table: { defaultValue: { summary: 'required' } } });
  expect(argTypes.headingLevel).toMatchObject({
    type: { name: 'enum', value: [2, 3, 4], required: false },
    table: { type: { summary: '2 | 3 | 4' }, defaultValue: { summary: '2' } },
  });
  expect(argTypes.children).toMatchObject({ type: { name: 'other' }, table: { defaultValue: { summary: 'none' } } });
  expect(argTypesFor(declarations, function Quote() {}).pull).toMatchObject({ type: { name: 'boolean' } });
  expect(argTypesFor(declarations, function Unknown() {})).toEqual({});
});
