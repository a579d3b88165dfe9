import { describe, expect, test } from 'vitest';
import { withHashes } from '../../scripts/integrity.mjs';
import {
  gitFaults,
  installationFaults,
  integrityFaults,
  linkFaults,
  mostBytes,
  placeholderFaults,
  sizeFaults,
  tarballFaults,
  versionFaults,
} from '../../scripts/release-faults.mjs';

describe('version and changelog', () => {
  // The form of keepachangelog.com, 1.1.0.
  const changelog = (unreleased = '', newest = '[1.2.0] - 2026-11-26') =>
    `# Changelog\n\n## [Unreleased]\n${unreleased}\n## ${newest}\n\n- A change.\n`;

  test('accepts a version that the changelog has released', () => {
    expect(versionFaults('1.2.0', changelog())).toEqual([]);
  });

  test.each([
    ['a version that is not the newest', '1.3.0', changelog(), /newest version .* is "\[1\.2\.0\]/],
    ['changes without a version', '1.2.0', changelog('\n### Added\n\n- Something.\n'), /unreleased changes/],
    ['a version without a date', '1.2.0', changelog('', '[1.2.0]'), /newest version/],
    ['a date that does not exist', '1.2.0', changelog('', '[1.2.0] - 2026-13-40'), /2026-13-40 .* is no date/],
    ['what is no semantic version', '1.2', changelog('', '[1.2] - 2026-11-26'), /no semantic version/],
    ['a changelog without the section of unreleased changes', '1.2.0', '# Changelog\n\n## 1.2.0\n', /does not begin with/],
  ])('refuses %s', (_, version, text, fault) => {
    expect(versionFaults(version, text).join('\n')).toMatch(fault);
  });
});

test('refuses a placeholder, and says where it is', () => {
  expect(placeholderFaults({ 'SECURITY.md': '# Security\n\nWrite to security@pressroom-ui.example.' })).toEqual([
    'SECURITY.md:3 still has a placeholder: Write to security@pressroom-ui.example.',
  ]);
  expect(placeholderFaults({ 'README.md': 'https://coast.example/news' })).toEqual([]);
});

test('refuses files that are not committed', () => {
  expect(gitFaults(' M package.json\n?? notes.txt\n')).toEqual(['package.json is not committed.', 'notes.txt is not committed.']);
  expect(gitFaults('')).toEqual([]);
});

describe('contents of the tarball', () => {
  const manifest = {
    files: ['dist', 'LICENSE'],
    exports: { '.': { types: './dist/index.d.ts', default: './dist/index.js' }, './styles/*.css': './dist/styles/*.css' },
  };
  const files = ['LICENSE', 'package.json', 'dist/index.js', 'dist/index.d.ts', 'dist/styles/base.css'];

  test('accepts what package.json speaks of', () => {
    expect(tarballFaults(files, manifest)).toEqual([]);
  });

  test.each([
    ['a missing document', files.filter((file) => file !== 'LICENSE'), '"files" of package.json lists LICENSE'],
    ['a missing entry point', files.filter((file) => file !== 'dist/index.js'), 'exports ./dist/index.js'],
    ['an empty pattern of entry points', files.filter((file) => file !== 'dist/styles/base.css'), 'exports ./dist/styles/*.css'],
    ['a hidden file', [...files, '.env'], '.env does not belong'],
    ['a test', [...files, 'dist/index.test.js'], 'dist/index.test.js does not belong'],
    ['a source', [...files, 'dist/index.ts'], 'dist/index.ts does not belong'],
  ])('refuses %s', (_, given, fault) => {
    expect(tarballFaults(given, manifest)).toEqual([expect.stringContaining(fault)]);
  });
});

describe('links of the documents', () => {
  const faults = (markdown: string) =>
    linkFaults({ 'README.md': markdown, 'docs/guides/a.md': '# A\n\n## Jest, and `what` it needs\n' }, [
      'README.md',
      'LICENSE',
      'docs/guides/a.md',
    ]);

  test.each([
    '[file](LICENSE)',
    '[heading](docs/guides/a.md#jest-and-what-it-needs)',
    '[address](https://coast.example)',
    '`[code](nowhere)`',
    '```md\n[code](nowhere)\n```\n',
  ])('accepts %j', (markdown) => {
    expect(faults(markdown)).toEqual([]);
  });

  test.each([
    ['a file that is not published', '[file](CONTRIBUTING.md)', 'links to CONTRIBUTING.md, which is not in the package'],
    ['a heading that does not exist', '[heading](docs/guides/a.md#vitest)', 'which is no heading'],
    ['an address without encryption', '[address](http://coast.example)', 'not in the package'],
  ])('refuses %s', (_, markdown, fault) => {
    expect(faults(markdown)).toEqual([expect.stringContaining(fault)]);
  });
});

test('refuses what exceeds its budget, and what could not be measured', () => {
  const styles = { name: 'styles', size: 8001, sizeLimit: 8000 };
  expect(sizeFaults([styles])).toEqual(['styles: 8001 bytes, of 8000.']);
  expect(sizeFaults([{ ...styles, size: Number.NaN }])).toHaveLength(1);
  expect(sizeFaults([{ ...styles, size: 8000 }])).toEqual([]);
});

test('refuses a large installation, and licences that are not permissive', () => {
  const react = { name: 'react', licence: 'MIT' };
  expect(installationFaults({ bytes: mostBytes, packages: [react] })).toEqual([]);
  expect(installationFaults({ bytes: mostBytes + 1, packages: [react] })).toEqual([expect.stringContaining('An installation has')]);
  const others = [
    { name: 'parser', licence: 'GPL-3.0-only' },
    { name: 'helper', licence: undefined },
  ];
  expect(installationFaults({ bytes: 1, packages: others })).toEqual([
    'parser has the licence GPL-3.0-only.',
    'helper has the licence (none).',
  ]);
});

describe('integrity hashes', () => {
  const document =
    '<link href="https://cdn.example/pressroom-ui@1.2.0/dist/styles.css" integrity="sha384-old">\n\n| `dist/styles.css` | `sha384-old` |\n';

  test('are written into examples and tables, with the version', () => {
    const written = withHashes(document, { 'dist/styles.css': 'sha384-new' }, '1.3.0');
    expect(written).toBe(document.replaceAll('old', 'new').replace('1.2.0', '1.3.0'));
    expect(integrityFaults({ 'README.md': written }, { 'dist/styles.css': 'sha384-new' }, '1.3.0')).toEqual([]);
  });

  test.each([
    ['of another build', { 'dist/styles.css': 'sha384-new' }, '1.2.0', 'hashes of another build'],
    ['of another version', { 'dist/styles.css': 'sha384-old' }, '1.3.0', 'hashes of another build'],
    ['that no document states', { 'dist/styles.css': 'sha384-old', 'dist/all.css': 'sha384-all' }, '1.2.0', 'hash of dist/all.css'],
  ])('%s are refused', (_, hashes, version, fault) => {
    expect(integrityFaults({ 'README.md': document }, hashes, version)).toEqual([expect.stringContaining(fault)]);
  });
});
