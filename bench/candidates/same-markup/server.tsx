import { Page } from 'bench:same-markup';
import { renderReact } from '../../shared/react-server.js';

export const render = renderReact(Page);
