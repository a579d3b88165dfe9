import type { Meta, StoryObj } from '@storybook/react-vite';
import { ArticleLayout } from '../../src/index.js';
import { articleLayout } from '../fixtures/article-layout.js';
import { inMain } from '../support/landmark.js';

/** The layout of an article: a readable column, with room for facts beside it. */
const meta = {
  title: 'Components/Article layout',
  component: ArticleLayout,
  decorators: [inMain],
  // Elements cannot be edited in a control.
  argTypes: { header: { control: false }, children: { control: false }, aside: { control: false }, footer: { control: false } },
} satisfies Meta<typeof ArticleLayout>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Use it for every article: header, text, facts beside the text, and a footer. */
export const Typical: Story = { args: articleLayout.typical };

/** On a phone the facts follow the text. */
export const Phone: Story = { tags: ['!autodocs'], args: articleLayout.typical, globals: { viewport: { value: 'phone' } } };

/** Header and text only. */
export const TextOnly: Story = { args: articleLayout.textOnly };

/** A note after the text. */
export const WithFooter: Story = { args: articleLayout.withFooter };

/** Several meetings on one page. */
export const TwoFactBoxes: Story = { args: articleLayout.twoFactBoxes };

/** An article in another language than the page has its own `lang` and `dir`. */
export const OtherLanguage: Story = { args: articleLayout.otherLanguage };
