import { readNewsPage } from 'pressroom-ui/content';
import json from '../page.json';

export const { content: page = {} } = readNewsPage(json);
