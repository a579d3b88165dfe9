import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { indent } from '../../../scripts/partials/indent.js';
import { readable } from '../../../scripts/partials/readable.js';
import { withoutPictures } from './value.js';

/** The HTML of an element, as a server renders it, in lines that can be read. Loaded only when somebody looks at it. */
export const htmlOf = (element: ReactElement): string => indent(readable(withoutPictures(renderToStaticMarkup(element))));
