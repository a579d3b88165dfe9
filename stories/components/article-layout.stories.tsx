import type { Meta, StoryObj } from '@storybook/react-vite';
import { ArticleLayout } from '../../src/index.js';
import { articleLayout } from '../fixtures/article-layout.js';
import { inMain } from '../support/landmark.js';

/** One article in a column that reads well, with room beside it for facts. */
const meta = {
  title: 'Components/Article layout',
  component: ArticleLayout,
  decorators: [inMain],
  // Elements are no use in a form.
  argTypes: { header: { control: false }, children: { control: false }, aside: { control: false }, footer: { control: false } },
} satisfies Meta<typeof ArticleLayout>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Use it for every article: header, text, facts beside the text, a line after it. */
export const Typical: Story = { args: articleLayout.typical };

/** On a telephone the facts follow the text. */
export const Phone: Story = { tags: ['!autodocs'], args: articleLayout.typical, globals: { viewport: { value: 'phone' } } };

/** Header and text, and nothing beside them. */
export const TextOnly: Story = { args: articleLayout.textOnly };

/** A note after the text. */
export const WithFooter: Story = { args: articleLayout.withFooter };

/** Several meetings on one page. */
export const TwoFactBoxes: Story = { args: articleLayout.twoFactBoxes };

/** An article in another language than the page around it carries its own `lang` and `dir`. */
export const OtherLanguage: Story = { args: articleLayout.otherLanguage };
