/** Dependencies to bundle before the tests begin. Discovered later, they would reload the page in the middle of a test. */
export const browserDependencies = [
  'fast-check',
  'react-dom/client',
  'react-dom/server.browser',
  'react/jsx-dev-runtime',
  '@radix-ui/react-navigation-menu',
  '@testing-library/react',
  '@testing-library/jest-dom/vitest',
];
