import type { Meta, StoryObj } from '@storybook/react-vite';
import { VideoCard } from '../../src/index.js';
import { videoCard } from '../fixtures/video-card.js';
import { inMainUnderHeading } from '../support/landmark.js';

/** A link to a video or webcast. Nothing is loaded from the site that plays it. */
const meta = {
  title: 'Components/Video card',
  component: VideoCard,
  decorators: [inMainUnderHeading],
} satisfies Meta<typeof VideoCard>;

export default meta;
type Story = StoryObj<typeof meta>;

/** A recording, with everything that accompanies it. */
export const Typical: Story = { args: videoCard.typical };

/** A live broadcast. */
export const Live: Story = { args: videoCard.live };

/** Only what is required. */
export const TitleOnly: Story = { args: videoCard.titleOnly };

/** In French. */
export const French: Story = { args: videoCard.french };

/** In Arabic, from right to left. */
export const RightToLeft: Story = { args: videoCard.rightToLeft };
