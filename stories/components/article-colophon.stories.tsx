import type { Meta, StoryObj } from '@storybook/react-vite';
import { ArticleColophon } from '../../src/index.js';
import { articleColophon } from '../fixtures/article-colophon.js';
import { inMain } from '../support/landmark.js';

/** What is said of an article after its text. Every part is optional. Its styles are in `rich-article.css`. */
const meta = {
  title: 'Components/Article colophon',
  component: ArticleColophon,
  decorators: [inMain],
} satisfies Meta<typeof ArticleColophon>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Use it in the `footer` of an `ArticleLayout`; `NewsPage` does so. */
export const Typical: Story = { args: articleColophon.typical };

/** Several publishers; a single one is named in the header of the site. */
export const JointPublishers: Story = { args: articleColophon.jointPublishers };

/** The source in the words of the author. */
export const SourceInWords: Story = { args: articleColophon.sourceInWords };

/** A single topic, without a page of its own. */
export const OneTopic: Story = { args: articleColophon.oneTopic };

/** A licence that is not in the SPDX list. */
export const OwnLicence: Story = { args: articleColophon.ownLicence };

/** In Arabic, from right to left. */
export const RightToLeft: Story = { args: articleColophon.rightToLeft };
