import { writeFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';

const packageFolder = resolve('node_modules/pressroom-ui/dist');

/** Records the files of the package in the browser bundle. */
const listClientModules = (compiler) => {
  compiler.hooks.done.tap('list client modules', ({ compilation }) => {
    const modules = [...compilation.modules].flatMap((module) => [...(module.modules ?? [module])]);
    const files = modules.map(({ resource = '' }) => relative(packageFolder, resource)).filter((file) => /^[^.].*\.js$/.test(file));
    writeFileSync('client-modules.json', JSON.stringify([...new Set(files)].sort()));
  });
};

/** @type {import('next').NextConfig} */
export default {
  reactStrictMode: true,
  // The production build uses webpack, which lists its modules; `next dev` uses Turbopack, so both bundlers are tested.
  turbopack: {},
  webpack: (config, { dev, isServer }) => {
    if (!dev && !isServer) config.plugins.push(listClientModules);
    return config;
  },
};
