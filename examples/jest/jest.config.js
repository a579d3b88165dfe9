const jsc = { parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } } };

module.exports = {
  testEnvironment: 'jsdom',
  transform: { '\\.[jt]sx?$': ['@swc/jest', { jsc, module: { type: 'commonjs' } }] },
  // Jest does not translate packages, and pressroom-ui consists of ES modules.
  transformIgnorePatterns: ['/node_modules/(?!pressroom-ui/)'],
  moduleNameMapper: { '\\.css$': '<rootDir>/no-styles.js' },
};
