import { Markdown } from '@storybook/addon-docs/blocks';
import { texts } from './texts.js';

/** A text that is made of another document, so that it is said in one place. */
export function Generated({ of }: { of: string }) {
  return <Markdown>{texts[of]?.() ?? ''}</Markdown>;
}
