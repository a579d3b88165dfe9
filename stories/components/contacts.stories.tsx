import type { Meta, StoryObj } from '@storybook/react-vite';
import { Contacts } from '../../src/index.js';
import { contacts } from '../fixtures/contacts.js';
import { inMainUnderHeading } from '../support/landmark.js';

/** Whom to ask about an article. */
const meta = {
  title: 'Components/Contacts',
  component: Contacts,
  decorators: [inMainUnderHeading],
} satisfies Meta<typeof Contacts>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Two contacts with all fields. */
export const Typical: Story = { args: contacts.typical };

/** A single contact. */
export const One: Story = { args: contacts.one };

/** In Arabic: numbers and addresses still run from left to right. */
export const RightToLeft: Story = { args: contacts.rightToLeft };
