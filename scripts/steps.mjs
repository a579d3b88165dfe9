// npm run steps: writes the container queries of the ribbon and of the breadcrumbs from the lists of widths in their TypeScript.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { isStarted, root } from './here.mjs';

const ribbonList = 'src/components/ribbon-toolbar/ribbon-layout.ts';
const breadcrumbList = 'src/components/breadcrumbs/breadcrumb-steps.ts';

const header = (/** @type {string} */ list) =>
  `/* Written by scripts/steps.mjs from ${list.replace(/.*\//, '')}: change that and run: npm run steps */\n`;

/** A block of CSS; `inner` contains either declarations or rules. @param {string} prelude @param {string[]} inner */
const block = (prelude, inner) => `${prelude} {\n${inner.join('\n').replace(/^(?=.)/gm, '  ')}\n}`;

/** The switches of each group size; see `.pr-ribbon-group` in ribbon-toolbar.css. */
const ribbonSwitches = {
  small: ['--pr-ribbon-open: ;', '--pr-ribbon-small: ;'],
  medium: ['--pr-ribbon-open: ;', '--pr-ribbon-small: initial;'],
  large: ['--pr-ribbon-open: ;', '--pr-ribbon-small: initial;', '--pr-ribbon-large: ;'],
};

/** @param {(keyof typeof ribbonSwitches)[]} sizes */
const ribbonStep =
  (...sizes) =>
  (/** @type {number} */ step) =>
    sizes.map((size) => block(`[data-${size}-from="${step}"]`, ribbonSwitches[size]));

const breadcrumbStep = (/** @type {number} */ step) => [
  block(`[data-fits-from="${step}"] > .pr-breadcrumbs-list`, ['--pr-breadcrumbs-fits: ;']),
];

/** One container query per step. @param {string} container @param {readonly number[]} steps @param {(step: number) => string[]} rules */
const queries = (container, steps, rules) => steps.map((step) => block(`@container ${container} (inline-size >= ${step}rem)`, rules(step)));

/**
 * The stylesheets, by path from the root of the repository.
 *
 * @param {readonly number[]} ribbonSteps in rem
 * @param {readonly number[]} breadcrumbSteps in rem
 * @returns {Record<string, string>}
 */
export function build(ribbonSteps, breadcrumbSteps) {
  const ribbon = (/** @type {(step: number) => string[]} */ rules) =>
    `${header(ribbonList)}${[...rules(0), ...queries('pr-ribbon', ribbonSteps, rules)].join('\n')}\n`;
  return {
    'src/components/ribbon-toolbar/ribbon-steps.css': ribbon(ribbonStep('small', 'medium')),
    'src/components/ribbon-toolbar/ribbon-large-steps.css': ribbon(ribbonStep('large')),
    'src/components/breadcrumbs/breadcrumb-steps.css': `${header(breadcrumbList)}${queries('pr-breadcrumbs', breadcrumbSteps, breadcrumbStep).join('\n')}\n`,
  };
}

if (isStarted(import.meta.url)) {
  const load = async (/** @type {string} */ file) =>
    /** @type {any} */ ((await runnerImport(join(root, file), { configFile: false })).module);
  const [{ ribbonSteps }, { breadcrumbSteps }] = await Promise.all([ribbonList, breadcrumbList].map(load));
  for (const [file, text] of Object.entries(build(ribbonSteps, breadcrumbSteps))) writeFileSync(join(root, file), text);
}
