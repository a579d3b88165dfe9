import { addons } from 'storybook/manager-api';
import { themes } from './theme.js';

// As a site, Storybook opens on the introduction; while somebody works on it, on the page of `npm start`.
if (Reflect.get(globalThis, 'CONFIG_TYPE') === 'PRODUCTION' && !new URLSearchParams(location.search).has('path'))
  history.replaceState(null, '', '?path=/docs/introduction--docs');

addons.setConfig({
  theme: themes.light,
  sidebar: { showRoots: true, collapsedRoots: ['pages'] },
  // These are pages of their own, without controls.
  layoutCustomisations: { showPanel: ({ storyId }, shown) => !/^(try-your-own-page|foundations-brands)--/.test(storyId) && shown },
});
