/** What became of a slip. @typedef {{ noticedBy?: string, refused?: 'does not compile' | 'does not run' }} Outcome */

/** The share that tests must notice. */
const enough = 0.95;

const cell = (/** @type {string} */ text) => text.replaceAll('|', '\\|').replace(/\s+/g, ' ');

/** A row of the table. @param {import('./slips.mjs').Slip} slip @param {Outcome} outcome */
export const row = ({ breaks, file }, { noticedBy, refused }) =>
  `| ${cell(breaks)} | \`${file}\` | ${noticedBy ? cell(noticedBy) : `**${refused ?? 'nothing'}**`} |`;

/** The slips so far as Markdown, and whether enough were noticed. A slip that proves nothing about the tests is not noticed either. @param {[import('./slips.mjs').Slip, Outcome][]} outcomes */
export function tableOf(outcomes) {
  const noticed = outcomes.filter(([, { noticedBy }]) => noticedBy).length;
  const refused = outcomes.filter(([, { refused }]) => refused).length;
  const share = noticed / outcomes.length;
  const rows = ['| slip | in | noticed by |', '| --- | --- | --- |', ...outcomes.map(([slip, outcome]) => row(slip, outcome))];
  const sum = `${noticed} of ${outcomes.length} slips noticed (${Math.floor(share * 100)} %)${refused > 0 ? `, ${refused} refused` : ''}.`;
  return { text: `${rows.join('\n')}\n\n${sum}\n`, isEnough: refused === 0 && share >= enough };
}
