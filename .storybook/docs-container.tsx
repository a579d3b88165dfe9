import { DocsContainer, type DocsContainerProps } from '@storybook/addon-docs/blocks';
import { type PropsWithChildren, useLayoutEffect } from 'react';
import { useGlobals } from '../stories/support/use-globals.js';
import { themes } from './theme.js';

/** A docs page in the theme that the toolbar shows. It is the `<main>`: its stories have no landmarks of a page around them. */
export function ThemedDocs({ context, children }: PropsWithChildren<DocsContainerProps>) {
  const [{ theme }] = useGlobals(context.channel);
  useLayoutEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  return (
    <DocsContainer context={context} theme={themes[theme]}>
      <main>{children}</main>
    </DocsContainer>
  );
}
