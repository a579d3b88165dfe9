import type { Meta, StoryObj } from '@storybook/react-vite';
import { ArticleHeader } from '../../src/index.js';
import { articleHeader } from '../fixtures/article-header.js';
import { inMain } from '../support/landmark.js';

/** The header of an article. Everything but the headline is optional. */
const meta = {
  title: 'Components/Article header',
  component: ArticleHeader,
  decorators: [inMain],
} satisfies Meta<typeof ArticleHeader>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Use it in the `header` of an `ArticleLayout`. */
export const Typical: Story = { args: articleHeader.typical };

/** The minimum: a headline alone. */
export const HeadlineOnly: Story = { args: articleHeader.headlineOnly };

/** All fields. */
export const Everything: Story = { args: articleHeader.everything };

/** Choose `in-heading` so that readers who navigate by headings hear the kind of text. */
export const KickerInHeading: Story = { args: articleHeader.kickerInHeading };

/** A kind of document and its number. */
export const OneDocumentNumber: Story = { args: articleHeader.oneDocumentNumber };

/** An update without a date of publication. */
export const UpdatedOnly: Story = { args: articleHeader.updatedOnly };

/** One author. */
export const OneAuthor: Story = { args: articleHeader.oneAuthor };

/** A headline of 166 characters. */
export const LongHeadline: Story = { args: articleHeader.longHeadline };

/** The same on a phone. */
export const LongHeadlineOnPhone: Story = {
  tags: ['!autodocs'],
  args: articleHeader.longHeadline,
  globals: { viewport: { value: 'phone' } },
};

/** A word wider than a phone breaks instead of overflowing. */
export const OneLongWord: Story = { args: articleHeader.oneLongWord, globals: { viewport: { value: 'phone' } } };

/** A malformed date is shown unchanged, with a warning in development. */
export const MalformedDate: Story = { args: articleHeader.malformedDate };

/** Without a headline the heading shows a placeholder. */
export const Untitled: Story = { args: articleHeader.untitled };

/** In French. */
export const French: Story = { args: articleHeader.french };

/** In Arabic, from right to left. */
export const RightToLeft: Story = { args: articleHeader.rightToLeft };
