import { Page } from 'bench:same-markup';
import { hydrateReact } from '../../shared/react-client.js';

export const start = hydrateReact(Page);
