import type { Meta, StoryObj } from '@storybook/react-vite';
import { ArticleHeader } from '../../src/index.js';
import { articleHeader } from '../fixtures/article-header.js';
import { inMain } from '../support/landmark.js';

/** What stands above an article. Everything but the headline may be missing. */
const meta = {
  title: 'Components/Article header',
  component: ArticleHeader,
  decorators: [inMain],
} satisfies Meta<typeof ArticleHeader>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Use it in the `header` of an `ArticleLayout`. */
export const Typical: Story = { args: articleHeader.typical };

/** The least it can be. */
export const HeadlineOnly: Story = { args: articleHeader.headlineOnly };

/** All it can say. */
export const Everything: Story = { args: articleHeader.everything };

/** Choose `in-heading` so that readers who jump from heading to heading hear what kind of text it is. */
export const KickerInHeading: Story = { args: articleHeader.kickerInHeading };

/** A kind of document and its number. */
export const OneDocumentNumber: Story = { args: articleHeader.oneDocumentNumber };

/** Changed since, and never dated before. */
export const UpdatedOnly: Story = { args: articleHeader.updatedOnly };

/** One author. */
export const OneAuthor: Story = { args: articleHeader.oneAuthor };

/** The longest headline we know: 166 characters. */
export const LongHeadline: Story = { args: articleHeader.longHeadline };

/** The same on a telephone. */
export const LongHeadlineOnPhone: Story = {
  tags: ['!autodocs'],
  args: articleHeader.longHeadline,
  globals: { viewport: { value: 'phone' } },
};

/** A word longer than a telephone is wide breaks instead of leaving the page. */
export const OneLongWord: Story = { args: articleHeader.oneLongWord, globals: { viewport: { value: 'phone' } } };

/** A date that is none is shown as it was given, and developers are told. */
export const MalformedDate: Story = { args: articleHeader.malformedDate };

/** Without a headline the page still has its heading. */
export const Untitled: Story = { args: articleHeader.untitled };

/** In French. */
export const French: Story = { args: articleHeader.french };

/** In Arabic, from right to left. */
export const RightToLeft: Story = { args: articleHeader.rightToLeft };
