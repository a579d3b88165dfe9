import { type Reader, reportProblem, text } from './reader.js';

const iso = /^P(?=.*[1-9])(\d+D)?(T(?=.)(\d+H)?(\d+M)?(\d+(\.\d{1,3})?S)?)?$/;

/** Reads a duration: ISO 8601 without years, months and weeks, as in the HTML `datetime` attribute, or a number of seconds. */
export const duration: Reader<string> = (value, context) => {
  const given = text(value, context)?.toUpperCase();
  if (given === undefined) return undefined;
  const result = /^\d+$/.test(given) ? `PT${given}S` : given;
  return iso.test(result) ? result : reportProblem(context, 'duration', given);
};
