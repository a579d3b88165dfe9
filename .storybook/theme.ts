import { create } from 'storybook/theming';

/** The theme of Storybook's own interface and docs pages. */
export const theme = create({
  base: 'light',
  brandTitle: 'Pressroom UI',
  brandTarget: '_self',
  brandUrl: './',
  fontBase: 'system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif',
  colorPrimary: '#17407a',
  colorSecondary: '#17407a',
  appBg: '#f5f4f0',
  appBorderColor: '#d3d5da',
  appBorderRadius: 3,
  textColor: '#15181e',
  textMutedColor: '#464c58',
  barTextColor: '#464c58',
  barSelectedColor: '#17407a',
  inputBorder: '#6d7481',
  inputBorderRadius: 3,
});
