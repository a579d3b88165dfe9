// The stand-alone script for pages of static HTML with `AddToCalendar`, to be loaded beside enhance-page.js.
import { enhanceCalendar } from './enhance-calendar.js';

enhanceCalendar();
