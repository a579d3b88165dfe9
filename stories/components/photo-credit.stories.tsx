import type { Meta, StoryObj } from '@storybook/react-vite';
import { PhotoCredit } from '../../src/index.js';
import { photoCredit } from '../fixtures/photo-credit.js';
import { inMainUnderHeading } from '../support/landmark.js';

/** A picture, what it shows, and what is owed for it. */
const meta = {
  title: 'Components/Photo credit',
  component: PhotoCredit,
  decorators: [inMainUnderHeading],
} satisfies Meta<typeof PhotoCredit>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Use it for every picture: alternative text, caption and credit are three things. */
export const Typical: Story = { args: photoCredit.typical };

/** A credit that must be printed word for word. */
export const Verbatim: Story = { args: photoCredit.verbatim };

/** Who made it. */
export const Creator: Story = { args: photoCredit.creator };

/** Who distributes it. */
export const Agency: Story = { args: photoCredit.agency };

/** Who made it and who distributes it. */
export const CreatorAndAgency: Story = { args: photoCredit.creatorAndAgency };

/** Who owns it, and since when. */
export const HolderAndYear: Story = { args: photoCredit.holderAndYear };

/** Where it came from. */
export const Source: Story = { args: photoCredit.source };

/** All that can be owed for one picture. */
export const AllParts: Story = { args: photoCredit.allParts };

/** Several people made it. */
export const SeveralCreators: Story = { args: photoCredit.severalCreators };

/** Several own it. */
export const SeveralOwners: Story = { args: photoCredit.severalOwners };

/** Another sign than ©. */
export const OtherMark: Story = { args: photoCredit.otherMark };

/** No sign at all. */
export const NoMark: Story = { args: photoCredit.noMark };

/** A licence by its SPDX identifier: name and address are known. */
export const LicenceSpdx: Story = { args: photoCredit.licenceSpdx };

/** A licence of your own, with a name. */
export const LicenceUrl: Story = { args: photoCredit.licenceUrl };

/** A licence that is only an address. */
export const LicenceUrlWithoutName: Story = { args: photoCredit.licenceUrlWithoutName };

/** An identifier nobody knows is shown as it is. */
export const LicenceUnknown: Story = { args: photoCredit.licenceUnknown };

/** Where the picture can be had. */
export const Acquire: Story = { args: photoCredit.acquire };

/** Made with artificial intelligence: readers are told. */
export const AiMade: Story = { args: photoCredit.aiMade };

/** Altered with artificial intelligence. */
export const AiAltered: Story = { args: photoCredit.aiAltered };

/** Enhanced by software. */
export const Enhanced: Story = { args: photoCredit.enhanced };

/** The picture is missing; what it showed and what is owed for it stay. */
export const Missing: Story = { args: photoCredit.missing };

/** Only the credit, as archives keep it. */
export const CreditOnly: Story = { args: photoCredit.creditOnly };

/** A caption and no credit. */
export const CaptionOnly: Story = { args: photoCredit.captionOnly };

/** A picture and nothing else. */
export const PictureOnly: Story = { args: photoCredit.pictureOnly };

/** A picture that only decorates says so with `alt=""`; its credit is still owed. */
export const Decorative: Story = { args: photoCredit.decorative };

/** Several sizes, loaded when the reader comes near. */
export const SeveralSizes: Story = { args: photoCredit.severalSizes };

/** In French. */
export const French: Story = { args: photoCredit.french };

/** In Arabic, from right to left. */
export const RightToLeft: Story = { args: photoCredit.rightToLeft };
