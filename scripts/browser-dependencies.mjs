/** Bundled before the tests begin: found later, they would make the page reload in the middle of a test. */
export const browserDependencies = [
  'fast-check',
  'react-dom/client',
  'react-dom/server.browser',
  'react/jsx-dev-runtime',
  '@radix-ui/react-navigation-menu',
  '@testing-library/react',
  '@testing-library/jest-dom/vitest',
];
