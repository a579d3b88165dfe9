import { type Reader, reportProblem, text } from './reader.js';

const iso = /^P?(?=.*[1-9])(?:(\d+)W)?(?:(\d+)D)?(T(?=.)(\d+H)?(\d+M)?(\d+(\.\d{1,3})?S)?)?$/;

/**
 * Reads a duration: ISO 8601 without years and months, or a number of seconds. The result is a duration as the HTML `datetime` attribute allows it:
 * weeks, which video platforms write, become days, and a missing "P" is added.
 */
export const duration: Reader<string> = (value, context) => {
  const given = text(value, context)?.toUpperCase();
  if (given === undefined) return undefined;
  const [whole, weeks = 0, days = 0, time = ''] = iso.exec(/^\d+$/.test(given) ? `PT${given}S` : given) ?? [];
  if (whole === undefined) return reportProblem(context, 'duration', given);
  const allDays = Number(weeks) * 7 + Number(days);
  return `P${allDays ? `${allDays}D` : ''}${time}`;
};
