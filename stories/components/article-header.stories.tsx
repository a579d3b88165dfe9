import type { Meta, StoryObj } from '@storybook/react-vite';
import { ArticleHeader } from '../../src/index.js';
import { articleHeader } from '../fixtures/article-header.js';
import { inMain } from '../support/landmark.js';

/** The header of an article. Everything but the headline is optional. */
const meta = {
  title: 'Components/Article header',
  component: ArticleHeader,
  decorators: [inMain],
  parameters: {
    states: {
      Parts: [
        'Typical',
        'HeadlineOnly',
        'Everything',
        'KickerInHeading',
        'OneDocumentNumber',
        'UpdatedOnly',
        'OneAuthor',
        'BodiesAsAuthors',
        'StandfirstAsList',
        'KindAsHeadline',
        'Untitled',
      ],
      'Long headlines': [
        'LongHeadline',
        'Capitals',
        'LongWords',
        'LongWord',
        'OneLongWord',
        'LongInArabic',
        'LongInHindi',
        'LongInThai',
        'LongInJapanese',
        'LongInKorean',
      ],
      Dates: ['Embargo', 'EmbargoInWords', 'ClockTime', 'OwnDateline', 'Period', 'MalformedDate'],
      Languages: ['OutdatedTranslation', 'PartsInOtherLanguages', 'French', 'RightToLeft'],
    },
  },
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

/** All in capitals, which are wider: a smaller size again. */
export const Capitals: Story = { args: articleHeader.capitals };

/** The same on a phone. */
export const CapitalsOnPhone: Story = { tags: ['!autodocs'], args: articleHeader.capitals, globals: { viewport: { value: 'phone' } } };

/** Many long words, on a phone. */
export const LongWords: Story = { args: articleHeader.longWords, globals: { viewport: { value: 'phone' } } };

/** One word of 26 letters makes a short headline smaller where it would not fit. */
export const LongWord: Story = { args: articleHeader.longWord, globals: { viewport: { value: 'phone' } } };

/** Scripts other than Latin, Greek and Cyrillic have more space between lines, and none is taken from between letters. */
export const LongInArabic: Story = { args: articleHeader.longInArabic };

/** In Devanagari. */
export const LongInHindi: Story = { args: articleHeader.longInHindi };

/** In Thai, which has no spaces between words. */
export const LongInThai: Story = { args: articleHeader.longInThai };

/** In Japanese, broken between phrases where browsers know them. */
export const LongInJapanese: Story = { args: articleHeader.longInJapanese };

/** In Korean, broken between words only. */
export const LongInKorean: Story = { args: articleHeader.longInKorean };

/** A word wider than a phone breaks instead of overflowing. */
export const OneLongWord: Story = { args: articleHeader.oneLongWord, globals: { viewport: { value: 'phone' } } };

/** A text that others must not publish before a time. The notice comes first, and hides nothing. */
export const Embargo: Story = { args: articleHeader.embargo };

/** An embargo in the words of the author. */
export const EmbargoInWords: Story = { args: articleHeader.embargoInWords };

/** With a time zone, the times of publication and update are shown; the day is the one there. */
export const ClockTime: Story = { args: articleHeader.clockTime };

/** Dates in words of their own, with their machine-readable values. */
export const OwnDateline: Story = { args: articleHeader.ownDateline };

/** A text that appeared over several days. */
export const Period: Story = { args: articleHeader.period };

/** Departments and organisations as authors, and the reading time. */
export const BodiesAsAuthors: Story = { args: articleHeader.bodiesAsAuthors };

/** The same on a phone: no row ends or begins with a line. */
export const BodiesAsAuthorsOnPhone: Story = {
  tags: ['!autodocs'],
  args: articleHeader.bodiesAsAuthors,
  globals: { viewport: { value: 'phone' } },
};

/** The main points as a list. */
export const StandfirstAsList: Story = { args: articleHeader.standfirstAsList };

/** A translation of an earlier version. */
export const OutdatedTranslation: Story = { args: articleHeader.outdatedTranslation };

/** Parts whose language differs from that of the article. */
export const PartsInOtherLanguages: Story = { args: articleHeader.partsInOtherLanguages };

/** A document without a headline is headed by its kind and number. */
export const KindAsHeadline: Story = { args: articleHeader.kindAsHeadline };

/** A malformed date is shown unchanged, with a warning in development. */
export const MalformedDate: Story = { args: articleHeader.malformedDate };

/** Without a headline, a kicker or a kind, the heading is a small placeholder. */
export const Untitled: Story = { args: articleHeader.untitled };

/** In French. */
export const French: Story = { args: articleHeader.french };

/** In Arabic, from right to left. */
export const RightToLeft: Story = { args: articleHeader.rightToLeft };
