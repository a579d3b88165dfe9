import type { Decorator, Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { SkipLinks } from '../../src/index.js';
import { skipLinks } from '../fixtures/skip-links.js';

/** A small page that has every target the stories lead to. The links come first, or in the text where `inText` says so. */
const onPage: Decorator = (Story, { parameters: { inText } }) => (
  <>
    {!inText && <Story />}
    <header>
      <p>Press the Tab key: the links appear.</p>
      <p id="pr-after-ribbon">The commands end here.</p>
    </header>
    <main id="main">
      <h1>Tide gauges agree on a common calendar</h1>
      {inText && <Story />}
      <p>Here the map of measuring stations would be.</p>
      <p id="after-map">After the map, the text goes on.</p>
    </main>
  </>
);

/** The first thing on a page: links past what every page repeats. They are out of sight until the focus reaches them. */
const meta = {
  title: 'Components/Skip links',
  component: SkipLinks,
  decorators: [onPage],
} satisfies Meta<typeof SkipLinks>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Use this on a page with a ribbon: one link past the commands, one to the text. */
export const Several: Story = { args: skipLinks.several };

/** Use the default, one link to `#main`, where nothing else is worth skipping. */
export const One: Story = { args: skipLinks.one };

/** What readers see once they press the Tab key. */
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

/** Following a link moves the focus, not only the view. The browser decides whether to draw a ring. */
export const Followed: Story = {
  tags: ['!autodocs'],
  args: skipLinks.several,
  async play({ canvasElement }) {
    await expect(await follow(canvasElement)).toHaveFocus();
  },
};

/** Choose `always` where the design wants to show every reader where the link led. */
export const RingAlways: Story = {
  args: skipLinks.ringAlways,
  async play({ canvasElement }) {
    await expect(getComputedStyle(await follow(canvasElement)).outlineStyle).toBe('solid');
  },
};

/** Choose `none` where a ring round a large target would only confuse. */
export const RingNone: Story = {
  args: skipLinks.ringNone,
  async play({ canvasElement }) {
    await expect(getComputedStyle(await follow(canvasElement)).outlineStyle).toBe('none');
  },
};

/** Use it inside the text, too, in front of something long that cannot be read past. */
export const InContent: Story = {
  args: skipLinks.inContent,
  parameters: { inText: true },
  async play({ canvasElement }) {
    await userEvent.tab();
    await expect(within(canvasElement).getByRole('link', { name: 'Skip the map of measuring stations' })).toHaveFocus();
  },
};

/** Give a link its own `lang` and `dir` where its words are not in the language of the page. */
export const OtherLanguages: Story = {
  args: skipLinks.otherLanguages,
  async play({ canvasElement }) {
    await userEvent.tab();
    await expect(within(canvasElement).getByRole('link', { name: 'Aller au contenu principal' })).toHaveFocus();
  },
};

/** A link that leads away from the page is left out, and developers are told. */
export const OneUnusable: Story = { args: skipLinks.oneUnusable };

/** Follows the link to the text, and gives back where it leads. */
async function follow(canvasElement: HTMLElement): Promise<HTMLElement> {
  const canvas = within(canvasElement);
  const link = canvas.getByRole('link', { name: 'Skip to main content' });
  // The frame of a story opens links in the page around it.
  link.setAttribute('target', '_self');
  await userEvent.click(link);
  return canvas.getByRole('main');
}
