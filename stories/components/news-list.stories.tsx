import type { Meta, StoryObj } from '@storybook/react-vite';
import { NewsList } from '../../src/index.js';
import { newsList } from '../fixtures/news-list.js';
import { inMainUnderHeading, inNarrowBox } from '../support/landmark.js';

/** A list of news. The title of an item is its heading and its link, and the whole item can be clicked. It needs `listing.css`. */
const meta = {
  title: 'Components/News list',
  component: NewsList,
  decorators: [inMainUnderHeading],
} satisfies Meta<typeof NewsList>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Newest first, with thumbnails, documents and translations. Items in another language state it. */
export const Typical: Story = { args: newsList.typical };

/** The items of each month under a heading. What has no date stands where it was put. */
export const ByMonth: Story = { args: newsList.byMonth };

/** Beside other content. */
export const TitlesOnly: Story = { args: newsList.titlesOnly };

/** An item without a title is named by the first words of its teaser. */
export const WithoutTitles: Story = { args: newsList.withoutTitles };

/** An item without a URL is not a link, and looks like none. */
export const WithoutLinks: Story = { args: newsList.withoutLinks };

/** On a page in Arabic. */
export const RightToLeft: Story = { args: newsList.rightToLeft };

/** In a narrow column. */
export const Narrow: Story = { args: newsList.typical, decorators: [inNarrowBox] };
