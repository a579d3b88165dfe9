// The stand-alone script for pages of static HTML whose sign-in button follows the session, to be loaded beside enhance-page.js.
import { enhanceSession } from './enhance-session.js';

enhanceSession();
