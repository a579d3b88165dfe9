import type { Decorator, Meta, StoryObj } from '@storybook/react-vite';
import { ArticleBody, Quote } from '../../src/index.js';
import { quote } from '../fixtures/quote.js';
import { inMainUnderHeading } from '../support/landmark.js';

/** A quotation is set like the text it stands in. */
const inText: Decorator = (Story) => (
  <ArticleBody>
    <Story />
  </ArticleBody>
);

/** Somebody's words and who said them. Pass the text without quotation marks: those of its language are written round it. */
const meta = {
  title: 'Components/Quote',
  component: Quote,
  decorators: [inText, inMainUnderHeading],
} satisfies Meta<typeof Quote>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Use a lead-in where the text announces who speaks. */
export const LeadIn: Story = { args: quote.leadIn };

/** Use an attribution where the words come first. */
export const Attributed: Story = { args: quote.attributed };

/** Words alone, where the text around says whose they are. */
export const WordsOnly: Story = { args: quote.wordsOnly };

/** Each further paragraph opens with a mark again; only the last one closes. */
export const SeveralParagraphs: Story = { args: quote.severalParagraphs };

/** Give the address of the source for machines to read. */
export const WithSource: Story = { args: quote.withSource };

/** French marks, with their spaces. */
export const French: Story = { args: quote.french };

/** German marks. */
export const German: Story = { args: quote.german };

/** Polish marks. */
export const Polish: Story = { args: quote.polish };

/** Arabic words from right to left; the attribution in the language of the page. */
export const Arabic: Story = { args: quote.arabic };

/** Japanese marks. */
export const Japanese: Story = { args: quote.japanese };

/** Marks of your own, where a house style asks for them. */
export const OwnMarks: Story = { args: quote.ownMarks };

/** No marks, where indent and rule say enough. */
export const NoMarks: Story = { args: quote.noMarks };

/** Words that stand in the text already and are shown again to catch the eye: screen readers do not repeat them. */
export const Pull: Story = { args: quote.pull };
