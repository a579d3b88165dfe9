import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';

// axe asks for a canvas to measure colours, which it then does without; the fast DOM would tell so each time.
if (navigator.userAgent.includes('jsdom')) HTMLCanvasElement.prototype.getContext = () => null;

afterEach(cleanup);
