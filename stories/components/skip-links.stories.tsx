import type { Decorator, Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { SkipLinks } from '../../src/index.js';
import { skipLinks } from '../fixtures/skip-links.js';

/** A small page with the targets of all stories. The links are first, or in the text with `inText`. */
const onPage: Decorator = (Story, { parameters: { inText }, viewMode }) => {
  // A docs page is the `<main>` itself, and shows several stories.
  const Main = viewMode === 'docs' ? 'div' : 'main';
  return (
    <>
      {!inText && <Story />}
      <header>
        <p>Press the Tab key: the links appear.</p>
        <p id="pr-after-ribbon">The commands end here.</p>
      </header>
      <Main id="main">
        <h1>Tide gauges agree on a common calendar</h1>
        {inText && <Story />}
        <p>Here the map of measuring stations would be.</p>
        <p id="after-map">After the map, the text goes on.</p>
      </Main>
    </>
  );
};

/** The first elements of a page: links that skip repeated content. They are hidden until focused. */
const meta = {
  title: 'Components/Skip links',
  component: SkipLinks,
  decorators: [onPage],
} satisfies Meta<typeof SkipLinks>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Use two links on a page with a ribbon: one past the commands, one to the text. */
export const Several: Story = { args: skipLinks.several };

/** Use the default, one link to `#main`, if nothing else is worth skipping. */
export const One: Story = { args: skipLinks.one };

/** The first link after Tab is pressed. */
export const Focused: Story = {
  tags: ['!autodocs'],
  args: skipLinks.several,
  async play({ canvasElement }) {
    const link = within(canvasElement).getByRole('link', { name: 'Skip ribbon commands' });
    await userEvent.tab();
    await expect(link).toHaveFocus();
    await expect(link.getBoundingClientRect().height).toBeGreaterThan(24);
  },
};

/** Following a link moves the focus, not only the viewport. The browser decides whether to show a focus ring. */
export const Followed: Story = {
  tags: ['!autodocs'],
  args: skipLinks.several,
  async play({ canvasElement }) {
    await expect(await follow(canvasElement)).toHaveFocus();
  },
};

/** Choose `always` to show the target to every reader. */
export const RingAlways: Story = {
  args: skipLinks.ringAlways,
  async play({ canvasElement }) {
    await expect(getComputedStyle(await follow(canvasElement)).outlineStyle).toBe('solid');
  },
};

/** Choose `none` if a ring around a large target would be confusing. */
export const RingNone: Story = {
  args: skipLinks.ringNone,
  async play({ canvasElement }) {
    await expect(getComputedStyle(await follow(canvasElement)).outlineStyle).toBe('none');
  },
};

/** Inside the text, place it before a long block that readers may want to skip. */
export const InContent: Story = {
  args: skipLinks.inContent,
  parameters: { inText: true },
  async play({ canvasElement }) {
    await userEvent.tab();
    await expect(within(canvasElement).getByRole('link', { name: 'Skip the map of measuring stations' })).toHaveFocus();
  },
};

/** Give a link its own `lang` and `dir` if its text is not in the language of the page. */
export const OtherLanguages: Story = {
  args: skipLinks.otherLanguages,
  async play({ canvasElement }) {
    await userEvent.tab();
    await expect(within(canvasElement).getByRole('link', { name: 'Aller au contenu principal' })).toHaveFocus();
  },
};

/** A link to another page is left out, with a warning in development. */
export const OneUnusable: Story = { args: skipLinks.oneUnusable };

/** Follows the link to the text. @returns its target */
async function follow(canvasElement: HTMLElement): Promise<HTMLElement> {
  const canvas = within(canvasElement);
  const link = canvas.getByRole('link', { name: 'Skip to main content' });
  // Storybook would open links in the surrounding page.
  link.setAttribute('target', '_self');
  await userEvent.click(link);
  return canvas.getByRole('main');
}
