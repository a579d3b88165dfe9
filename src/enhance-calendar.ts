// For static pages with `AddToCalendar`: <script type="module" src="enhance-calendar.js"></script>
import { attachCalendarFile } from './behaviours/calendar-file.js';

for (const button of document.querySelectorAll<HTMLElement>('.pr-add-to-calendar')) attachCalendarFile(button);
