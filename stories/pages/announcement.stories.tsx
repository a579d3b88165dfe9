import type { Meta, StoryObj } from '@storybook/react-vite';
import { NewsPage, Notice } from '../../src/index.js';
import { newsPage } from '../fixtures/news-page.js';

/** A meeting still to come, announced jointly by two institutions under an embargo. */
const meta = {
  title: 'Pages/Announcement',
  component: NewsPage,
  args: newsPage.announcement,
  parameters: { layout: 'fullscreen' },
  tags: ['!autodocs'],
} satisfies Meta<typeof NewsPage>;

export default meta;
type Story = StoryObj<typeof meta>;

/** With room for the facts beside the text. */
export const Announcement: Story = {};

/** In the dark theme. */
export const Dark: Story = { globals: { theme: 'dark' } };

/** With a notice of the site, which is on all its pages. */
export const SiteNotice: Story = {
  args: {
    slots: {
      notice: (
        <Notice notice={{ kind: 'important', title: 'The press room is closed on Friday' }}>
          <p>Registrations that arrive on Friday are answered on Monday.</p>
        </Notice>
      ),
    },
  },
};

/** On a phone date and place come before the text. */
export const Phone: Story = { globals: { viewport: { value: 'phone' } } };
