import type { Decorator, Meta, StoryObj } from '@storybook/react-vite';
import { ArticleBody, Quote } from '../../src/index.js';
import { quote } from '../fixtures/quote.js';
import { inMainUnderHeading } from '../support/landmark.js';

/** Renders the quotation inside running text. */
const inText: Decorator = (Story) => (
  <ArticleBody>
    <Story />
  </ArticleBody>
);

/** A quotation with its attribution. Pass the text without quotation marks: the component adds those of its language. */
const meta = {
  title: 'Components/Quote',
  component: Quote,
  decorators: [inText, inMainUnderHeading],
  parameters: {
    states: {
      'The speaker': ['LeadIn', 'Attributed', 'InOneSentence', 'BetweenWords', 'WordsOnly', 'WithSource'],
      'The words': ['SeveralParagraphs', 'Nested', 'Translated', 'Pull'],
      Marks: ['French', 'German', 'Polish', 'Arabic', 'Japanese', 'OwnMarks', 'NoMarks'],
    },
  },
} satisfies Meta<typeof Quote>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Use a lead-in if the text introduces the speaker. */
export const LeadIn: Story = { args: quote.leadIn };

/** Use an attribution if the quotation comes first. */
export const Attributed: Story = { args: quote.attributed };

/** Text only, if the surrounding text names the speaker. */
export const WordsOnly: Story = { args: quote.wordsOnly };

/** Every paragraph begins with an opening mark; only the last has a closing one. */
export const SeveralParagraphs: Story = { args: quote.severalParagraphs };

/** Set the URL of the source as machine-readable data. */
export const WithSource: Story = { args: quote.withSource };

/** French marks, with their spaces. */
export const French: Story = { args: quote.french };

/** German marks. */
export const German: Story = { args: quote.german };

/** Polish marks. */
export const Polish: Story = { args: quote.polish };

/** An Arabic quotation with the attribution in the language of the page. */
export const Arabic: Story = { args: quote.arabic };

/** Japanese marks. */
export const Japanese: Story = { args: quote.japanese };

/** Custom marks for a house style. */
export const OwnMarks: Story = { args: quote.ownMarks };

/** No marks, if indent and rule are enough. */
export const NoMarks: Story = { args: quote.noMarks };

/** A lead-out ends the sentence after the quotation. */
export const InOneSentence: Story = { args: quote.inOneSentence };

/** Words before and after the quotation. */
export const BetweenWords: Story = { args: quote.betweenWords };

/** A translation, with the words as they were said in a disclosure. */
export const Translated: Story = { args: quote.translated };

/** Quotations inside quotations have the other marks of the language, by turns. */
export const Nested: Story = { args: quote.nested };

/** A pull quote repeats words of the text for visual emphasis; screen readers skip it. */
export const Pull: Story = { args: quote.pull };
