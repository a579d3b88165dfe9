import { expect, test } from 'vitest';
import { telephoneUrl } from '../../src/format/telephone.js';

// RFC 3966: digits without visual separators, a plus sign for global numbers, the extension as a parameter.
test.each([
  ['+31 70 412 50 00', 'tel:+31704125000'],
  ['+31 (0)70 412 50 00', 'tel:+31704125000'],
  ['(0511) 12 34-0', 'tel:051112340'],
  ['+00 1‑23–45.67', 'tel:+001234567'],
  ['\u2066+31 70\u2069', 'tel:+3170'],
  ['+31 70 412 50 00, ext. 89', 'tel:+31704125000;ext=89'],
  ['+31 70 412 50 00 x89', 'tel:+31704125000;ext=89'],
  ['+33 1 23 45 67 89 (poste 12)', 'tel:+33123456789;ext=12'],
  ['+359 2 123 456 вътр. 7', 'tel:+3592123456;ext=7'],
  ['٠٧٠ ١٢٣', 'tel:070123'],
  ['112', 'tel:112'],
  // getkirby/kirby#5327, netbox-community/netbox#16460, wagtail/wagtail#10558
  ['+1 416-123-4567 ext. 890', 'tel:+14161234567;ext=890'],
  ['+1 800 123 45 67', 'tel:+18001234567'],
  ['(000) 000-0000', 'tel:0000000000'],
])('"%s" is %s', (shown, url) => {
  expect(telephoneUrl(shown)).toBe(url);
});

test.each(['0800 PRESS', 'on request', '+31 70 412 50 00 or +31 70 412 50 01', '+31 70 412 50 00 / +31 70 412 50 01', '7', ''])(
  '"%s" cannot be dialled',
  (shown) => {
    expect(telephoneUrl(shown)).toBeUndefined();
  },
);
