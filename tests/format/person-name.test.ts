import { expect, test } from 'vitest';
import { personName } from '../../src/format/person-name.js';

// Unicode Line Breaking (UAX #14): Thai, Chinese and Japanese write no spaces between words; Korean and Latin scripts do.
test.each([
  [{ honorificPrefix: 'Dr', name: 'Jane Roe', honorificSuffix: 'KC' }, 'Dr Jane Roe KC'],
  [{ honorificPrefix: 'นาย', name: 'สมชาย ตัวอย่าง' }, 'นายสมชาย ตัวอย่าง'],
  [{ honorificPrefix: 'ดร.', name: 'สมชาย ตัวอย่าง' }, 'ดร.สมชาย ตัวอย่าง'],
  [{ name: '王小明', honorificSuffix: '教授' }, '王小明教授'],
  [{ name: 'たなか', honorificSuffix: '氏' }, 'たなか氏'],
  [{ honorificPrefix: 'Prof.', name: '王小明' }, 'Prof. 王小明'],
  [{ name: '김철수', honorificSuffix: '박사' }, '김철수 박사'],
  [{ name: 'Jane Roe' }, 'Jane Roe'],
])('joins %j as %s', (person, expected) => {
  expect(personName(person)).toBe(expected);
});
