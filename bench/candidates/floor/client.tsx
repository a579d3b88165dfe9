import { hydrateReact } from '../../shared/react-client.js';
import { Page } from './page.js';

export const start = hydrateReact(Page);
