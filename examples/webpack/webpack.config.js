import { resolve } from 'node:path';
import MiniCssExtractPlugin from 'mini-css-extract-plugin';

const jsc = { parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } }, target: 'es2022' };

const shared = {
  mode: 'production',
  resolve: { extensions: ['.tsx', '.ts', '.js'] },
  module: {
    rules: [
      { test: /\.tsx?$/, exclude: /node_modules/, use: { loader: 'swc-loader', options: { jsc } } },
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
    ],
  },
  plugins: [new MiniCssExtractPlugin({ filename: 'styles.css' })],
};

/** The script of the browser, and the one that writes the document. */
export default [
  {
    ...shared,
    entry: './src/main.tsx',
    output: { path: resolve('dist'), filename: 'main.js', chunkFilename: '[contenthash].js', publicPath: '/', clean: true },
  },
  {
    ...shared,
    target: 'node20',
    experiments: { outputModule: true },
    entry: './src/prerender.tsx',
    output: { path: resolve('build'), filename: 'prerender.js', module: true, chunkFormat: 'module' },
  },
];
