import document from 'pressroom-ui/document.css?raw';
import enhance from 'pressroom-ui/enhance-page.js?raw';
import { neededStyles, renderPage } from 'pressroom-ui/render-page';
import styles from 'pressroom-ui/styles.css?raw';
import type { Content } from '../../shared/content.js';
import type { Files } from '../../shared/document.js';

/** The page of `static` with the rules that it needs in its head, as the command renders it with `--inline-styles`. */
export const render = ({ page }: Content, { script }: Files): string =>
  renderPage(page, { inlineStyles: neededStyles(document + styles, renderPage(page), [enhance]), scripts: [script] });
