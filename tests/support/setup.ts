import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';

// axe tries a canvas for measuring colours; the fast DOM would log each time that it has none.
if (navigator.userAgent.includes('jsdom')) HTMLCanvasElement.prototype.getContext = () => null;

afterEach(cleanup);
