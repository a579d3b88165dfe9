import { writeFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';

const ours = resolve('node_modules/pressroom-ui/dist');

/** Writes down which files of the package a reader's browser gets. */
const listClientModules = (compiler) => {
  compiler.hooks.done.tap('list client modules', ({ compilation }) => {
    const modules = [...compilation.modules].flatMap((module) => [...(module.modules ?? [module])]);
    const files = modules.map(({ resource = '' }) => relative(ours, resource)).filter((file) => /^[^.].*\.js$/.test(file));
    writeFileSync('client-modules.json', JSON.stringify([...new Set(files)].sort()));
  });
};

/** @type {import('next').NextConfig} */
export default {
  reactStrictMode: true,
  // The build for readers is webpack's, which lists its modules; `next dev` is Turbopack's, so that both have met the package.
  turbopack: {},
  webpack: (config, { dev, isServer }) => {
    if (!dev && !isServer) config.plugins.push(listClientModules);
    return config;
  },
};
