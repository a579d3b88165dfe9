import type { Meta, StoryObj } from '@storybook/react-vite';
import { BrandedPage } from './brands/brands.js';

/** Three institutions, each with a brand of about twenty lines. */
const meta = {
  title: 'Foundations/Brands',
  component: BrandedPage,
  parameters: { layout: 'fullscreen', controls: { disable: true } },
  tags: ['!autodocs'],
} satisfies Meta<typeof BrandedPage>;

export default meta;
type Story = StoryObj<typeof meta>;

/** An agency. Its amber is too light for links on white, and is darkened there. */
export const Agency: Story = { args: { brand: 'agency' } };

/** An agency, in the dark theme. */
export const AgencyDark: Story = { args: { brand: 'agency' }, globals: { theme: 'dark' } };

/** A court. Its burgundy is too dark for links on black, and is lightened there. */
export const Court: Story = { args: { brand: 'court' } };

/** A court, in the dark theme. */
export const CourtDark: Story = { args: { brand: 'court' }, globals: { theme: 'dark' } };

/** A parliament. */
export const Parliament: Story = { args: { brand: 'parliament' } };

/** A parliament, in the dark theme. */
export const ParliamentDark: Story = { args: { brand: 'parliament' }, globals: { theme: 'dark' } };
