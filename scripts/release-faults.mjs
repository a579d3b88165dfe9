// What must not be published: each function returns the faults of one kind, as sentences. scripts/release-check.mjs gathers what they look at.
import { withHashes } from './integrity.mjs';

/** Stands in the package until it has a home. */
export const placeholder = 'pressroom-ui.example';

/** Licences under which a site may ship what the package brings with it, by SPDX identifier. */
const permissive = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0', 'CC0-1.0', 'ISC', 'MIT'];

/** Most that the package may add to a project, with React and all dependencies. */
export const mostBytes = 15_000_000;

/** The changelog and the version belong together (Keep a Changelog 1.1.0). @param {string} version @param {string} changelog */
export function versionFaults(version, changelog) {
  if (!/^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(-[\da-z.-]+)?$/i.test(version))
    return [`"${version}" in package.json is no semantic version.`];
  const [, unreleased = '', next = ''] = /^## \[Unreleased\]\n([\s\S]*?)^## (.*)$/m.exec(changelog) ?? [];
  const [, newest, date] = /^\[(.+)\] - (\d{4}-\d\d-\d\d)$/.exec(next) ?? [];
  return [
    ...(next ? [] : ['CHANGELOG.md does not begin with "## [Unreleased]" and a version after it.']),
    ...(unreleased.trim() ? [`CHANGELOG.md has unreleased changes: move them under "## [${version}] - " and the date.`] : []),
    ...(next && newest !== version ? [`The newest version in CHANGELOG.md is "${next}", in package.json it is ${version}.`] : []),
    ...(date && Number.isNaN(Date.parse(date)) ? [`${date} in CHANGELOG.md is no date.`] : []),
  ];
}

/** @param {Record<string, string>} texts by file @returns {string[]} */
export const placeholderFaults = (texts) =>
  Object.entries(texts).flatMap(([file, text]) =>
    text
      .split('\n')
      .flatMap((line, index) =>
        line.includes(placeholder) ? [`${file}:${index + 1} still has a placeholder: ${line.trim().slice(0, 100)}`] : [],
      ),
  );

/** What is published is what is committed. @param {string} status output of `git status --porcelain` @returns {string[]} */
export const gitFaults = (status) =>
  status
    .split('\n')
    .filter(Boolean)
    .map((line) => `${line.slice(3)} is not committed.`);

/** @typedef {{ files?: string[], exports: Record<string, string | Record<string, string>> }} Manifest */

/** The files of the package are those that package.json speaks of, and no others. @param {readonly string[]} files @param {Manifest} manifest */
export function tarballFaults(files, manifest) {
  const has = (/** @type {string} */ path) => files.some((file) => file === path || file.startsWith(`${path}/`));
  const matches = (/** @type {string} */ target) => {
    const [before = '', after] = target.replace('./', '').split('*');
    return after === undefined ? files.includes(before) : files.some((file) => file.startsWith(before) && file.endsWith(after));
  };
  const targets = Object.values(manifest.exports).flatMap((target) => (typeof target === 'string' ? [target] : Object.values(target)));
  const isForeign = (/** @type {string} */ file) =>
    /(^|\/)(\.|tests?\/|node_modules\/)|\.(map|tgz|log|tsx|test\.\w+)$|(?<!\.d)\.ts$/.test(file);
  return [
    ...(manifest.files ?? [])
      .filter((path) => !has(path))
      .map((path) => `"files" of package.json lists ${path}, which is not in the package.`),
    ...targets.filter((target) => !matches(target)).map((target) => `package.json exports ${target}, which is not in the package.`),
    ...files.filter(isForeign).map((file) => `${file} does not belong in the package.`),
  ];
}

/** The anchor of a heading, as GitHub and npm make it. @param {string} heading */
const anchorOf = (heading) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-');

const withoutCode = (/** @type {string} */ markdown) => markdown.replace(/^```[\s\S]*?^```/gm, '').replace(/`[^`\n]*`/g, '');

/** Every link of a document leads to a file of the package, to a heading, or to an absolute address. @param {Record<string, string>} documents by path @param {readonly string[]} files */
export function linkFaults(documents, files) {
  /** @param {string} from @param {string} target */
  const faultOf = (from, target) => {
    if (/^(https:|mailto:)/.test(target)) return undefined;
    const [path = '', anchor] = target.split('#');
    const file = path ? new URL(path, `file:///${from}`).pathname.slice(1) : from;
    if (!files.includes(file)) return `${from} links to ${target}, which is not in the package.`;
    const headings = (documents[file] ?? '').match(/^#+ .*$/gm) ?? [];
    if (!anchor || headings.some((heading) => anchorOf(heading.replace(/^#+ /, '')) === anchor)) return undefined;
    return `${from} links to ${target}, which is no heading.`;
  };
  return Object.entries(documents).flatMap(([from, markdown]) =>
    [...withoutCode(markdown).matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, target = '']) => faultOf(from, target) ?? []),
  );
}

/** @param {readonly { name: string, size: number, sizeLimit: number }[]} measured as `size-limit --json` prints it */
export const sizeFaults = (measured) =>
  measured
    .filter(({ size, sizeLimit }) => !(size <= sizeLimit))
    .map(({ name, size, sizeLimit }) => `${name}: ${size} bytes, of ${sizeLimit}.`);

/** @typedef {{ bytes: number, packages: { name: string, licence: string | undefined }[] }} Installation */

/** @param {Installation} installation what npm installs beside a project */
export const installationFaults = ({ bytes, packages }) => [
  ...(bytes > mostBytes ? [`An installation has ${bytes} bytes, more than ${mostBytes}.`] : []),
  ...packages
    .filter(({ licence }) => !permissive.includes(licence ?? ''))
    .map(({ name, licence }) => `${name} has the licence ${licence ?? '(none)'}.`),
];

/** The documents state the hashes of the files, and no others. @param {Record<string, string>} documents by path @param {Record<string, string>} hashes by file @param {string} version */
export function integrityFaults(documents, hashes, version) {
  const stale = Object.entries(documents).filter(([, text]) => withHashes(text, hashes, version) !== text);
  const missing = Object.entries(hashes).filter(([, hash]) => !Object.values(documents).some((text) => text.includes(hash)));
  return [
    ...stale.map(([file]) => `${file} has integrity hashes of another build. Run: npm run build && npm run integrity -- --write`),
    ...(stale.length > 0 ? [] : missing.map(([file]) => `No document states the integrity hash of ${file}.`)),
  ];
}
