// The stand-alone script for pages of static HTML whose navigation opens under the mouse, to be loaded beside enhance-page.js.
import { enhanceHover } from './enhance-hover.js';

enhanceHover();
