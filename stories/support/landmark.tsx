import type { Decorator } from '@storybook/react-vite';

/** The landmarks of a page around a story on its own. A docs page has them itself, and shows several stories. */
const onItsOwn =
  (around: Decorator): Decorator =>
  (Story, context) =>
    context.viewMode === 'docs' ? <Story /> : around(Story, context);

/** Inside `<main>`, for components that contain the page's `<h1>`. */
export const inMain = onItsOwn((Story) => (
  <main>
    <Story />
  </main>
));

/** Inside `<main>`, under a visually hidden `<h1>`, for components that start at level 2 or have no heading. */
export const inMainUnderHeading = onItsOwn((Story, { title }) => (
  <main>
    <HiddenHeading title={title} />
    <Story />
  </main>
));

/** Inside the page's `<header>`, with a `<main>` after it, for commands and navigation. */
export const inHeader = onItsOwn((Story, { title }) => (
  <>
    <header>
      <Story />
    </header>
    <main>
      <HiddenHeading title={title} />
    </main>
  </>
));

/** Beside `<main>`, for components that are landmarks themselves. */
export const besideMain = onItsOwn((Story, { title }) => (
  <>
    <Story />
    <main>
      <HiddenHeading title={title} />
    </main>
  </>
));

/** Above more than a screenful of text with links. */
export const aboveLongPage: Decorator = (Story) => (
  <>
    <Story />
    <article aria-label="A long page">
      {Array.from({ length: 40 }, (_, index) => (
        <p key={index}>
          Paragraph {index + 1}, with <a href={`#paragraph-${index + 1}`}>a link ({index + 1})</a>.
        </p>
      ))}
    </article>
  </>
);

/** As wide as a phone, for components that depend on the available width. */
export const inNarrowBox: Decorator = (Story) => (
  <div style={{ maxInlineSize: '20rem' }}>
    <Story />
  </div>
);

/** Narrower than any phone: a side column, or greatly enlarged text. */
export const inNarrowestBox: Decorator = (Story) => (
  <div style={{ maxInlineSize: '14rem' }}>
    <Story />
  </div>
);

/** The hidden `<h1>`. `title` is the title of the story: "Components/Quote". */
function HiddenHeading({ title }: { title: string }) {
  return <h1 className="pr-visually-hidden">{title.split('/').at(-1)}</h1>;
}
