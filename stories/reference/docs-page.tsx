import declarations from 'virtual:declarations';
import { Description, DocsContext, Canvas as StorybookCanvas, Title, useOf } from '@storybook/addon-docs/blocks';
import { useContext } from 'react';
import { Canvas } from './canvas.js';
import { DocsLink } from './docs-link.js';
import { Family } from './family.js';
import { since } from './since.js';
import { type StateGroups, States } from './states.js';
import { TypeText } from './type-text.js';
import './reference.css';

/** The docs page that Storybook makes of stories: of a component with its code, its props and its states. */
export function DocsPage() {
  const { component } = useOf('meta', ['meta']).preparedMeta;
  const { name = '' } = (component ?? {}) as { name?: string };
  return declarations.components.some((one) => one.name === name) ? <ComponentPage name={name} /> : <FunctionPage />;
}

/** The page of a function: its signature, and what it returns in the stories, whose code would only be that of a table. */
function FunctionPage() {
  const stories = useContext(DocsContext).componentStories();
  const name = stories[0]?.title.replace(/^.*\//, '');
  return (
    <>
      <Title />
      <Description of="meta" />
      {declarations.functions
        .filter((one) => one.name === name)
        .map(({ signature }) => (
          <p key={signature}>
            <TypeText type={signature} />
          </p>
        ))}
      <p>
        <DocsLink page={`story/${stories[0]?.id}`}>Try it with other values</DocsLink>
      </p>
      {stories.map(({ id, name: title, moduleExport }) => (
        <section key={id} aria-label={title}>
          <h2>{title}</h2>
          <Description of={moduleExport} />
          <StorybookCanvas of={moduleExport} sourceState="none" />
        </section>
      ))}
    </>
  );
}

function ComponentPage({ name }: { name: string }) {
  const { preparedMeta, csfFile } = useOf('meta', ['meta']);
  const { folder = '' } = declarations.components.find((one) => one.name === name) ?? {};
  const context = useContext(DocsContext);
  const names = new Map(Object.entries(csfFile.moduleExports ?? {}).map(([name, story]) => [story, name]));
  // A story in another window, or after actions, is no state of its own.
  const shown = context.componentStories().filter(({ tags }) => tags.includes('autodocs'));
  const stories = Object.fromEntries(shown.map(({ moduleExport }) => [names.get(moduleExport), moduleExport]));
  const [first] = shown;
  const { states } = preparedMeta.parameters as { states?: StateGroups };
  return (
    <>
      <Title />
      <Description of="meta" />
      <p>
        <DocsLink page={`docs/${preparedMeta.id}--guide`}>When and how to use it</DocsLink>
        {' · '}
        <DocsLink page={`story/${first?.id}`}>Try it with other props</DocsLink>
        {' · '}
        {since(folder)} · <code>{`pressroom-ui/${folder}`}</code>
      </p>
      {first && <Canvas of={first.moduleExport} open />}
      <Family of={name} />
      <States stories={stories} groups={states} />
    </>
  );
}
