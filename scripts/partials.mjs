// npm run partials: writes html/, the components as plain HTML, from the states of the stories.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runnerImport } from 'vite';
import { root } from './here.mjs';

process.env.NODE_ENV = 'production';
const { module } = await runnerImport(join(root, 'scripts/partials/files.ts'), { root, configFile: false, logLevel: 'error' });

rmSync(join(root, 'html'), { recursive: true, force: true });
for (const [name, text] of Object.entries(module.files())) {
  const file = join(root, 'html', name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
