import type { StorybookConfig } from '@storybook/react-vite';
import remarkGfm from 'remark-gfm';
import { declarations } from './declarations.js';

const config: StorybookConfig = {
  framework: '@storybook/react-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.tsx'],
  addons: [
    // The guides use tables, which plain Markdown does not support.
    { name: '@storybook/addon-docs', options: { mdxPluginOptions: { mdxCompileOptions: { remarkPlugins: [remarkGfm] } } } },
    '@storybook/addon-a11y',
    '@storybook/addon-vitest',
  ],
  staticDirs: ['./static'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // The theme and the frame of the window are chosen with other tools; a phone has no room for these.
  features: { sidebarOnboardingChecklist: false, backgrounds: false, measure: false, outline: false },
  // The tables and controls are made of what the package declares (stories/reference), which react-docgen cannot follow across files.
  typescript: { reactDocgen: false },
  viteFinal: (vite) => ({
    ...vite,
    plugins: [...(vite.plugins ?? []), declarations()],
    // Components are found in the declarations by their names.
    build: { ...vite.build, rolldownOptions: { ...vite.build?.rolldownOptions, output: { keepNames: true } } },
  }),
};

export default config;
