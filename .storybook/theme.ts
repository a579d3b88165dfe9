import { create } from 'storybook/theming';
import type { Theme } from '../src/styles/colour-pairs.js';
import { dark, light } from '../stories/foundations/tokens.js';

const theme = (base: 'light' | 'dark', colours: Theme) =>
  create({
    base,
    brandTitle: 'Pressroom UI',
    brandTarget: '_self',
    brandUrl: './',
    fontBase: 'system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif',
    colorPrimary: colours.accent,
    colorSecondary: colours.accent,
    appBg: colours.raised,
    appContentBg: colours.paper,
    appPreviewBg: colours.paper,
    appBorderColor: colours.line,
    appBorderRadius: 3,
    textColor: colours.ink,
    textMutedColor: colours.muted,
    barBg: colours.paper,
    barTextColor: colours.muted,
    barSelectedColor: colours.accent,
    inputBorder: colours.edge,
    inputBorderRadius: 3,
  });

/** The themes of the docs pages. Storybook's own interface has the light one. */
export const themes = { light: theme('light', light), dark: theme('dark', dark) };
