import { renderPage } from 'pressroom-ui/render-page';
import type { Content } from '../../shared/content.js';
import type { Files } from '../../shared/document.js';

/** The whole document, without any React in the browser. */
export const render = ({ page }: Content, { styles, script }: Files): string =>
  renderPage(page, { stylesheets: [styles], scripts: [script] });
