import { initAll } from 'govuk-frontend';
import { attachMenus } from '../../shared/menus.js';
import { attachToolbar } from '../../shared/toolbar.js';

export const start = () => {
  initAll();
  attachToolbar(document.querySelector('[role=toolbar]') as HTMLElement);
  attachMenus(document.querySelector('.menus') as HTMLElement);
};
