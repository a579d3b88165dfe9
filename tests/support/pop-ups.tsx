import type { ReactNode } from 'react';
import { Breadcrumbs, LanguageSwitcher, RibbonMenu, RibbonToolbar, SignInButton } from '../../src/index.js';
import { breadcrumbs } from '../../stories/fixtures/breadcrumbs.js';
import { languages } from '../../stories/fixtures/language-switcher.js';
import { readersGroups } from './groups.js';

const account = { href: '/login', status: 'signed-in', name: 'Robin', links: [{ label: 'Profile', href: '/me' }] } as const;

/** A component with a pop-up, the name of its button, and the text of a link in it. */
export interface PopUp {
  shown: ReactNode;
  button: string | RegExp;
  inIt: string;
}

/** Every component with a pop-up. */
export const popups: Record<string, PopUp> = {
  'a group of the ribbon': { shown: <RibbonToolbar groups={readersGroups} skipLink={false} />, button: 'Share', inIt: 'E-mail' },
  'a menu': {
    shown: <RibbonMenu command={{ label: 'Ways', menu: [{ type: 'link', label: 'E-mail', href: 'mailto:' }] }} />,
    button: 'Ways',
    inIt: 'E-mail',
  },
  'the account': { shown: <SignInButton signIn={account} />, button: 'Account: Robin', inIt: 'Profile' },
  languages: { shown: <LanguageSwitcher languages={languages} />, button: /^Change language/, inIt: 'français' },
  siblings: { shown: <Breadcrumbs {...breadcrumbs.siblings} />, button: /News/, inIt: 'Press releases' },
};
