import { renderReact } from '../../shared/react-server.js';
import { Page } from './page.js';

export const render = renderReact(Page);
