import { Description, DocsContext, Heading } from '@storybook/addon-docs/blocks';
import { useContext, useState } from 'react';
import { Canvas } from './canvas.js';

/** The stories of a component by the title of their group, in the order in which they are shown. */
export type StateGroups = Record<string, readonly string[]>;

interface StatesProps {
  /** The exports of the stories' module. */
  stories: Record<string, unknown>;
  /** Without groups, all states are shown. */
  groups?: StateGroups | undefined;
}

/** All states of a component. Those of a group are rendered when it is opened; the first one is. */
export function States({ stories, groups }: StatesProps) {
  return (
    <>
      <Heading>States</Heading>
      {groups ? (
        Object.entries(groups).map(([title, names], index) => (
          <Group key={title} title={title} open={index === 0} stories={names.map((name) => stories[name])} />
        ))
      ) : (
        <StateList stories={Object.values(stories)} />
      )}
    </>
  );
}

function Group({ title, open, stories }: { title: string; open: boolean; stories: unknown[] }) {
  const [isOpen, setOpen] = useState(open);
  return (
    <details className="states" open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {title} <span className="states-count">{stories.length}</span>
      </summary>
      {isOpen && <StateList stories={stories} />}
    </details>
  );
}

function StateList({ stories }: { stories: unknown[] }) {
  const context = useContext(DocsContext);
  return stories.map((story) => {
    const { id, name } = context.resolveOf(story as never, ['story']).story;
    return (
      <section key={id} aria-label={name}>
        <h3>{name}</h3>
        <Description of={story as never} />
        <Canvas of={story as never} />
      </section>
    );
  });
}
