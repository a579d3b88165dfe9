import { readFileSync } from 'node:fs';
import { readNewsPage } from 'pressroom-ui/content';
import { renderPage } from 'pressroom-ui/render-page';

/** Every JSON file in `content` becomes a page. */
export default function (config) {
  config.addTemplateFormats('json');
  config.addExtension('json', {
    read: false,
    getData: () => ({}),
    compile: (_, path) => () => {
      const { content = {}, problems } = readNewsPage(JSON.parse(readFileSync(path, 'utf8')));
      for (const problem of problems) console.warn(`${path}: ${problem.path} ${problem.message}`);
      return renderPage(content, { stylesheets: ['/styles.css', '/site.css'], scripts: ['/enhance-page.js'] });
    },
  });
  config.addPassthroughCopy({
    'site.css': 'site.css',
    'node_modules/pressroom-ui/dist/styles.css': 'styles.css',
    'node_modules/pressroom-ui/dist/enhance-page.js': 'enhance-page.js',
  });
  return { dir: { input: 'content', output: 'dist' } };
}
