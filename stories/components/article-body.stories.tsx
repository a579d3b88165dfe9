import type { Meta, StoryObj } from '@storybook/react-vite';
import {
  ArticleBody,
  ArticleContents,
  ArticleHtml,
  ArticleList,
  ArticleTable,
  DescriptionList,
  FootnoteReference,
  Footnotes,
  Notice,
  Transcript,
} from '../../src/index.js';
import { articleBody } from '../fixtures/article-body.js';
import { inMainUnderHeading } from '../support/landmark.js';

/** The running text: styled plain HTML. Lists, tables, footnotes, quotations and photos go inside. */
const meta = {
  title: 'Components/Article body',
  component: ArticleBody,
  subcomponents: {
    ArticleContents,
    ArticleHtml,
    ArticleList,
    ArticleTable,
    DescriptionList,
    FootnoteReference,
    Footnotes,
    Notice,
    Transcript,
  },
  decorators: [inMainUnderHeading],
  // Elements cannot be edited in a control.
  argTypes: { children: { control: false } },
  parameters: {
    states: {
      'Running text': [
        'Typical',
        'OneParagraph',
        'Headings',
        'Contents',
        'Lists',
        'Numbering',
        'Descriptions',
        'LongWords',
        'OtherLanguages',
        'Html',
      ],
      Tables: ['Table', 'WideTable', 'Spans', 'SpansOnPhone'],
      'Quotations, notices, pictures': ['Quotations', 'Conversation', 'Notices', 'Photo', 'WithFootnotes'],
    },
  },
} satisfies Meta<typeof ArticleBody>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Use it for the text of an article. */
export const Typical: Story = { args: articleBody.typical };

/** The minimum: one paragraph. */
export const OneParagraph: Story = { args: articleBody.oneParagraph };

/** Headings start at level 2 and skip no level. */
export const Headings: Story = { args: articleBody.headings };

/** Bullets, numbers, letters, or markers in the text itself; nested lists. */
export const Lists: Story = { args: articleBody.lists };

/** A table has a caption and headings for its columns and rows. */
export const Table: Story = { args: articleBody.table };

/** A table wider than the column scrolls, also with the keyboard. */
export const WideTable: Story = { args: articleBody.wideTable };

/** Footnotes, each with a link back to its reference. */
export const WithFootnotes: Story = { args: articleBody.footnotes };

/** Quotations. */
export const Quotations: Story = { args: articleBody.quotations };

/** A photo between two paragraphs. */
export const Photo: Story = { args: articleBody.photo };

/** Mark words, paragraphs, items and tables in another language with `lang` and `dir`. */
export const OtherLanguages: Story = { args: articleBody.otherLanguages };

/** Long words and URLs break on a phone. */
export const LongWords: Story = { args: articleBody.longWords, globals: { viewport: { value: 'phone' } } };

/** Notices about the page or a part of it. Their kind is a word; they are not announced when the page loads. */
export const Notices: Story = { args: articleBody.notices };

/** A table of contents before the text. In an article, `contents: true` collects the headings. */
export const Contents: Story = { args: articleBody.contents };

/** Terms with their descriptions, and a divider between two subjects. */
export const Descriptions: Story = { args: articleBody.descriptions };

/** What several people said, in order. */
export const Conversation: Story = { args: articleBody.conversation };

/** Lists that continue another one, count down, or have items of several paragraphs. */
export const Numbering: Story = { args: articleBody.numbering };

/** Cells that cover several rows or columns, numbers aligned, notes under the table. */
export const Spans: Story = { args: articleBody.spans };

/** On a phone, the caption wraps within what is visible of the table. */
export const SpansOnPhone: Story = { args: articleBody.spans, globals: { viewport: { value: 'phone' } } };

/** Elements for which there is no other component. */
export const Html: Story = { args: articleBody.html };
