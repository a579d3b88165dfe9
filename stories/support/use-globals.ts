import { useEffect, useState } from 'react';
import type { Channel } from 'storybook/internal/channels';
import { GLOBALS_UPDATED, SET_GLOBALS, UPDATE_GLOBALS } from 'storybook/internal/core-events';

/** What the toolbar of Storybook shows. */
export interface Globals {
  theme: 'light' | 'dark';
  locale: string;
}

const initial: Globals = { theme: 'light', locale: 'en' };

/** What the toolbar shows, on a docs page, and a function that changes it. */
export function useGlobals(channel: Pick<Channel, 'last' | 'on' | 'off' | 'emit'>) {
  const [globals, setGlobals] = useState<Globals>(() => ({
    ...initial,
    ...(channel.last(GLOBALS_UPDATED) ?? channel.last(SET_GLOBALS))?.[0]?.globals,
  }));
  useEffect(() => {
    const follow = ({ globals }: { globals: Globals }) => setGlobals(globals);
    channel.on(GLOBALS_UPDATED, follow);
    return () => channel.off(GLOBALS_UPDATED, follow);
  }, [channel]);
  return [globals, (changes: Partial<Globals>) => channel.emit(UPDATE_GLOBALS, { globals: changes })] as const;
}
