import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { TryPage } from './try-page.js';

/** What goes wrong in this window, such as sizes that are observed before a frame is laid out. */
const errors: string[] = [];
const onError = ({ message }: ErrorEvent) => void errors.push(message);

/** Paste a page, and see it composed. */
const meta = {
  title: 'Try your own page',
  component: TryPage,
  args: { theme: 'light' },
  render: (_, { globals }) => <TryPage theme={String(globals.theme)} />,
  // What was pasted is as bad as it is, and what it becomes is checked on its own.
  parameters: {
    layout: 'fullscreen',
    controls: { disable: true },
    a11y: { context: { exclude: ['iframe'] } },
  },
  tags: ['!autodocs'],
  beforeEach() {
    errors.length = 0;
    addEventListener('error', onError);
    return () => removeEventListener('error', onError);
  },
  afterEach: () => expect(errors).toEqual([]),
} satisfies Meta<typeof TryPage>;

export default meta;
type Story = StoryObj<typeof meta>;

const patient = { timeout: 20_000 };

/** The page in the frame; Testing Library finds no roles in documents of other frames. */
const composedIn = (canvasElement: HTMLElement): Document =>
  canvasElement.querySelector<HTMLIFrameElement>('iframe[title="The page as NewsPage composes it"]')?.contentDocument as Document;
const headlineIn = (canvasElement: HTMLElement) => composedIn(canvasElement)?.querySelector('h1')?.textContent;

/** A saved SharePoint page: skip links that lead nowhere, "Navigate Up" beside an icon without a name, a headline that is no heading. */
export const YourOwnPage: Story = {
  name: 'Try your own page',
  async play({ canvasElement }) {
    const canvas = within(canvasElement);
    await waitFor(() => expect(canvas.getByText('axe finds nothing')).toBeVisible(), patient);
    await waitFor(() => expect(canvas.getByText(/^axe finds \d+$/)).toBeVisible(), patient);
    await expect(headlineIn(canvasElement)).toBe('Eurojust Strategic Meeting on Illegal Immigrant Smuggling');
    const page = composedIn(canvasElement);
    const signIn = page.querySelector('.pr-sign-in-link');
    await expect(signIn?.getAttribute('href')).toBe('/_layouts/Authenticate.aspx?Source=%2Fpress%2Fnews');
    await expect(page.querySelector('figure')?.textContent).toBe('Photo © Eurojust');
  },
};

/** JSON with a slip: its place and the remedy are shown, and what can be read is composed. */
export const Json: Story = {
  tags: ['!dev'],
  async play({ canvasElement }) {
    const canvas = within(canvasElement);
    const source = canvas.getByRole('textbox', { name: 'HTML, JSON or Markdown' });
    await userEvent.clear(source);
    await userEvent.click(source);
    await userEvent.paste(
      '{ "article": { "headline": "Tides", "body": ["The sea rises."] }, "photos": [{ "src": "javascript:alert(1)", "alt": "Flats" }] }',
    );
    await waitFor(() => expect(canvas.getByText('Read as JSON.')).toBeVisible(), patient);
    await waitFor(() => expect(canvas.getByText('page.photos[0].src')).toBeVisible(), patient);
    await waitFor(() => expect(headlineIn(canvasElement)).toBe('Tides'), patient);
  },
};

/** In the colour of an institution: too dark for links on black, and lightened there. The stylesheet can be taken away. */
export const Branded: Story = {
  tags: ['!dev'],
  async play({ canvasElement }) {
    const canvas = within(canvasElement);
    await waitFor(() => expect(headlineIn(canvasElement)).toBeDefined(), patient);
    await userEvent.type(canvas.getByRole('textbox', { name: 'Colour of your institution' }), '#7a1740');
    await waitFor(() => expect(canvas.getByRole('tab', { name: 'Brand' })).toBeVisible(), patient);
    const colour = () => {
      const link = composedIn(canvasElement)?.querySelector('a.pr-navigate-up');
      return link && composedIn(canvasElement).defaultView?.getComputedStyle(link).color;
    };
    await waitFor(() => expect(colour()).toBe('rgb(122, 23, 64)'), patient);
    await userEvent.click(canvas.getByRole('tab', { name: 'Brand' }));
    await expect(canvas.getByRole('button', { name: 'Save brand.css' })).toBeVisible();
    await expect(canvas.getByRole('tabpanel')).toHaveTextContent('--pr-color-accent: #7a1740;');
  },
};
