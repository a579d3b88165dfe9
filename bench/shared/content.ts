import type { NewsPageContent } from '../../src/index.js';
import { seed as given } from '../../stories/fixtures/seed.js';
import { type Section, type Seed, type Words, words } from './words.js';

/** What a page is rendered from: the same for every candidate. */
export interface Content {
  /** As the library takes it. */
  page: NewsPageContent & Seed;
  /** Without anything of the library. */
  words: Words;
  /** The ids of the articles' headings. There is one article, except where growth is measured. */
  articleIds: string[];
}

/** Which of the pages: with how many copies of the article, and how many sections in its navigation (as in the seed page, if 0). */
export interface Variant {
  articles: number;
  sections: number;
}

export const seedPage: Variant = { articles: 1, sections: 0 };

const seed = given as NewsPageContent & Seed;

/** Sections like those of the seed page, five links each, so that what grows is their number. */
function sectionsLike(count: number): Section[] {
  const [first] = words.navigation.sections as [Required<Section>];
  const numbered = (path: string, index: number) => (index === 0 ? path : `${path}-${index + 1}`);
  return Array.from({ length: count }, (_, index) => ({
    label: index === 0 ? first.label : `${first.label} ${index + 1}`,
    href: numbered(first.href, index),
    children: first.children.map(({ label, href }) => ({ label, href: numbered(href, index) })),
  }));
}

export function contentFor({ articles, sections }: Variant): Content {
  const navigation = sections > 0 ? sectionsLike(sections) : undefined;
  return {
    page: navigation ? { ...seed, navigation } : seed,
    words: navigation ? { ...words, navigation: { ...words.navigation, sections: navigation } } : words,
    articleIds: Array.from({ length: articles }, (_, index) => `article-${index + 1}`),
  };
}
