import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { NewsPage } from '../../src/index.js';
import { newsPage } from '../fixtures/news-page.js';

/** A page whose content is missing, malformed or hostile: it shows less, but never anything unsafe. */
const meta = {
  title: 'Pages/Degraded',
  component: NewsPage,
  parameters: { layout: 'fullscreen' },
  tags: ['!autodocs'],
} satisfies Meta<typeof NewsPage>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Links with unsafe URLs become text, malformed dates are shown unchanged, markup is shown as text. */
export const Hostile: Story = {
  args: newsPage.degraded,
  async play({ canvasElement }) {
    const canvas = within(canvasElement);
    await expect(canvas.getByRole('heading', { level: 1 })).toHaveTextContent('</script><img src=x onerror=alert(1)>');
    await expect(canvasElement.querySelectorAll('img, iframe, object')).toHaveLength(0);
    await expect(canvasElement.querySelectorAll('[href^="javascript:" i], [action^="javascript:" i], [src^="javascript:" i]')).toHaveLength(
      0,
    );
  },
};

/** Only a headline and one paragraph; everything else is left out. */
export const Minimal: Story = { args: newsPage.minimal };
