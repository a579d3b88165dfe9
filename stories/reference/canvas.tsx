import { DocsContext, Canvas as StorybookCanvas, useOf } from '@storybook/addon-docs/blocks';
import { type ComponentProps, createElement, type ReactElement, useContext, useState } from 'react';
import { CodePanel } from './code/code-panel.js';
import './reference.css';

type Element = ReactElement<Record<string, unknown>>;

interface CanvasProps {
  /** The story. */
  of: ComponentProps<typeof StorybookCanvas>['of'];
  /**
   * Whether its code is shown at once.
   * @default false
   */
  open?: boolean;
}

/** A story with its code, which is made when it is shown. */
export function Canvas({ of, open = false }: CanvasProps) {
  const { story } = useOf(of ?? 'story', ['story']);
  const context = useContext(DocsContext);
  const [isOpen, setOpen] = useState(open);
  const element = () => {
    // The args of the story itself: those of its context have the language of the toolbar.
    const args = story.initialArgs;
    const made = story.originalStoryFn(args, { ...context.getStoryContext(story), args } as never);
    return (made ?? createElement(story.component as never, args as never)) as Element;
  };
  const { code } = story.parameters as { code?: string };
  return (
    <div className="example">
      <StorybookCanvas of={of} sourceState="none" />
      <details className="sb-unstyled example-code" open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>
          Code<span className="pr-visually-hidden">: {story.name}</span>
        </summary>
        {isOpen && <CodePanel name={story.name} element={element()} code={code} />}
      </details>
    </div>
  );
}
