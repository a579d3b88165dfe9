import type { Decorator } from '@storybook/react-vite';

/** Inside `<main>`, for parts that bring the page's `<h1>` themselves. */
export const inMain: Decorator = (Story) => (
  <main>
    <Story />
  </main>
);

/** Inside `<main>`, under an `<h1>` that is heard and not shown, for parts that start at level 2 or have no heading. */
export const inMainUnderHeading: Decorator = (Story, { title }) => (
  <main>
    <HiddenHeading title={title} />
    <Story />
  </main>
);

/** Inside the page's `<header>`, with a `<main>` after it, for commands and ways through the site. */
export const inHeader: Decorator = (Story, { title }) => (
  <>
    <header>
      <Story />
    </header>
    <main>
      <HiddenHeading title={title} />
    </main>
  </>
);

/** Beside `<main>`, for parts that are landmarks themselves. */
export const besideMain: Decorator = (Story, { title }) => (
  <>
    <Story />
    <main>
      <HiddenHeading title={title} />
    </main>
  </>
);

/** Above more text than a screen holds, with links in it. */
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

/** As wide as a telephone, for what changes where there is little room. */
export const inNarrowBox: Decorator = (Story) => (
  <div style={{ maxInlineSize: '20rem' }}>
    <Story />
  </div>
);

/** Narrower than any telephone: a side column, or text enlarged a lot. */
export const inNarrowestBox: Decorator = (Story) => (
  <div style={{ maxInlineSize: '14rem' }}>
    <Story />
  </div>
);

/** `title` is the story's: "Components/Quote". */
function HiddenHeading({ title }: { title: string }) {
  return <h1 className="pr-visually-hidden">{title.split('/').at(-1)}</h1>;
}
