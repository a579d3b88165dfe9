// The stand-alone script for pages of static HTML: <script type="module" src="enhance-page.js"></script>
import { enhance } from './enhance.js';

enhance();
