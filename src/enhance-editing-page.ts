// The stand-alone script for editors' pages of static HTML, to be loaded beside enhance-page.js.
import { enhanceEditing } from './enhance-editing.js';

enhanceEditing();
