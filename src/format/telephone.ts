/** What stands before an extension in European languages: "ext. 12", "x12", "poste 12", "Durchwahl 12", "доб. 12". */
const extension =
  /[\s,;(/-]{0,9}(?:(?:ext(?:ension)?|poste|durchwahl|dw|int(?:erno)?|toestel|lokal|доб|вътр|εσωτ|#)\.?|(?<=[\d\s)])x)[\s:]*(\d{1,8})\)?$/iu;

/**
 * The `tel:` URL of a telephone number as shown (RFC 3966): its digits, a leading plus sign, and the extension.
 * The trunk prefix of "+31 (0)70 …" is not dialled after a country code. `undefined` if there is anything else in it, or more than the 15 digits of
 * one number (ITU-T E.164).
 */
export function telephoneUrl(shown: string): string | undefined {
  const [part = '', ext] = extension.exec(shown) ?? [];
  const number = part ? shown.slice(0, -part.length) : shown;
  const dialled = number
    // Arabic and Persian digits have the same value modulo 16.
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) % 16))
    .replace(/^(\s*\+.*?)\(0\)/, '$1')
    .replace(/[\s().\-/\u200e-\u2015\u2066-\u2069\u2212]/g, '');
  if (!/^\+?\d{2,15}$/.test(dialled)) return undefined;
  return `tel:${dialled}${ext ? `;ext=${ext}` : ''}`;
}
