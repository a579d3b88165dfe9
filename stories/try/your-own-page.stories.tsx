import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { TryPage } from './try-page.js';

/** Paste a page, and see it composed. */
const meta = {
  title: 'Try your own page',
  component: TryPage,
  args: { theme: 'light' },
  render: (_, { globals }) => <TryPage theme={String(globals.theme)} />,
  parameters: { layout: 'fullscreen', controls: { disable: true } },
  tags: ['!autodocs'],
} satisfies Meta<typeof TryPage>;

export default meta;
type Story = StoryObj<typeof meta>;

const patient = { timeout: 20_000 };

const pageIn = (canvasElement: HTMLElement) => {
  const frame = canvasElement.querySelector<HTMLIFrameElement>('iframe[title="The page as NewsPage composes it"]');
  return within(frame?.contentDocument?.body as HTMLElement);
};

/** A saved SharePoint page: skip links that lead nowhere, "Navigate Up" beside an icon without a name, a headline that is no heading. */
export const YourOwnPage: Story = {
  name: 'Try your own page',
  async play({ canvasElement }) {
    const canvas = within(canvasElement);
    await waitFor(() => expect(canvas.getByText('axe finds nothing')).toBeVisible(), patient);
    await waitFor(() => expect(canvas.getByText(/^axe finds \d+$/)).toBeVisible(), patient);
    const page = pageIn(canvasElement);
    await expect(page.getByRole('heading', { level: 1 })).toHaveTextContent('Eurojust Strategic Meeting on Illegal Immigrant Smuggling');
    await expect(page.getByRole('link', { name: 'Sign in' })).toHaveAttribute('href', '/_layouts/Authenticate.aspx?Source=%2Fpress%2Fnews');
    await expect(page.getByText('Photo © Eurojust')).toBeVisible();
  },
};

/** JSON with a slip: its place and the remedy are shown, and what can be read is composed. */
export const Json: Story = {
  tags: ['!dev'],
  async play({ canvasElement }) {
    const canvas = within(canvasElement);
    const source = canvas.getByRole('textbox');
    await userEvent.clear(source);
    await userEvent.click(source);
    await userEvent.paste('{ "article": { "headline": "Tides", "published": "next week", "body": ["The sea rises."] } }');
    await waitFor(() => expect(canvas.getByText('Read as JSON.')).toBeVisible(), patient);
    await waitFor(() => expect(canvas.getByText('page.article.published')).toBeVisible(), patient);
    await waitFor(() => expect(pageIn(canvasElement).getByRole('heading', { level: 1 })).toHaveTextContent('Tides'), patient);
  },
};
