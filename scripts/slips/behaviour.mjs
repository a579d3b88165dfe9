// Slips in what moves: keys, focus, pop-ups, announcements, and their end.
const enhance = ['tests/components/enhance.browser.test.tsx'];
const conformance = ['tests/conformance/conformance.test.tsx'];
const announce = ['tests/dom/announce.test.ts'];
const failures = ['tests/components/failures.browser.test.tsx'];
const toolbar = ['tests/components/ribbon-toolbar.browser.test.tsx'];
const keys = ['tests/components/ribbon-keys.browser.test.tsx'];
const focusTarget = ['tests/dom/focus-target.test.ts'];
const popups = ['tests/dom/popup-keys.browser.test.ts'];
const navigation = ['tests/components/site-navigation.browser.test.tsx'];
const tabs = ['tests/components/ribbon-tabs.browser.test.tsx'];
const dismiss = ['tests/dom/dismiss.browser.test.ts'];

/** Leaves one behaviour out of a script for static pages. @param {string} breaks @param {string} file @param {string} find */
const unattached = (breaks, file, find) => ({ breaks, file, find, replace: '', tests: enhance });

/** @type {import('./slips.mjs').Slip[]} */
export const behaviour = [
  unattached('On static pages, skip links move the view but not the focus.', 'src/enhance.ts', '    [skipLinks, attachSkipLinks],\n'),
  unattached('On static pages, a ribbon has no arrow keys.', 'src/enhance.ts', '    [ribbonToolbar, attachRibbonToolbar],\n'),
  unattached('On static pages, the account stays open behind the focus.', 'src/enhance.ts', '    [signInButton, attachSignInButton],\n'),
  unattached('On static pages, Escape closes no section.', 'src/enhance.ts', '    [siteNavigation, attachSiteNavigation],\n'),
  unattached('On static pages, find-in-page misses the closed menu.', 'src/enhance.ts', '    [siteNavigation, attachHiddenUntilFound],\n'),
  unattached('On static pages, panels do not open on hover.', 'src/enhance-hover.ts', ', [openOnHover, attachOpenOnHover]'),
  unattached('On static pages, arrow keys choose no tab.', 'src/enhance-editing.ts', '[ribbonTabs, attachRibbonTabs], '),
  unattached('On static pages, there are no key tips.', 'src/enhance-editing.ts', '[keyTips, attachKeyTips], '),
  unattached('On static pages, a menu opens without the focus.', 'src/enhance-editing.ts', ', [ribbonMenu, attachRibbonMenu]'),
  unattached('On static pages, the calendar button saves nothing.', 'src/enhance-calendar.ts', ', [addToCalendar, attachAddToCalendar]'),
  {
    breaks: 'The account leaves its listeners on the document.',
    file: 'src/dom/dismiss.ts',
    find: 'add(page, signal, { pointerdown: onPress,',
    replace: 'add(page, new AbortController().signal, { pointerdown: onPress,',
    tests: conformance,
    named: 'SignInButton',
  },
  {
    breaks: 'A ribbon leaves the listener for Escape on the document.',
    file: 'src/components/ribbon-toolbar/unavailable-reasons.ts',
    find: 'addListeners(root.ownerDocument, signal, { keydown: onKeyDown });',
    replace: "document.addEventListener('keydown', onKeyDown);",
    tests: conformance,
    named: 'RibbonToolbar',
  },
  {
    breaks: 'Key tips leave their keys on the document.',
    file: 'src/components/ribbon-tabs/key-tips.behaviour.ts',
    find: 'addListeners(page, signal, { keydown: onKeyDown }, true);',
    replace: "document.addEventListener('keydown', onKeyDown, true);",
    tests: conformance,
    named: 'RibbonTabs',
  },
  {
    breaks: 'Tabs leave their listeners on the document.',
    file: 'src/dom/tabs.ts',
    find: 'addListeners(root.ownerDocument, signal, { click: onPressEnd,',
    replace: 'addListeners(root.ownerDocument, new AbortController().signal, { click: onPressEnd,',
    tests: conformance,
    named: 'RibbonTabs',
  },
  {
    breaks: 'The navigation leaves its listeners on the document.',
    file: 'src/dom/load-on-interaction.ts',
    find: 'addListeners(page, signal, { focusin: onMissed,',
    replace: 'addListeners(page, new AbortController().signal, { focusin: onMissed,',
    tests: conformance,
    named: 'SiteNavigation',
  },
  {
    breaks: 'A component that is unmounted detaches nothing.',
    file: 'src/elements/use-attached.island.ts',
    find: '    return () => unmounted.abort();\n',
    replace: '',
    tests: conformance,
    named: 'SignInButton',
  },
  {
    breaks: 'An observer goes on after its element has gone.',
    file: 'src/dom/observe-children.ts',
    find: "  signal.addEventListener('abort', () => observer.disconnect());\n",
    replace: '',
    tests: ['tests/dom/observe-children.test.ts'],
  },
  {
    breaks: 'A live region is not emptied before it says the same again.',
    file: 'src/dom/announce.ts',
    find: '  clearAnnouncement();\n  current = region;',
    replace: '  clearTimeout(timer);\n  current = region;',
    tests: announce,
  },
  {
    breaks: 'An announcement stays for ever.',
    file: 'src/dom/announce.ts',
    find: '    timer = setTimeout(clearAnnouncement, duration);\n',
    replace: '',
    tests: announce,
  },
  {
    breaks: 'Two announcements are made at once.',
    file: 'src/dom/announce.ts',
    find: "  if (current) current.textContent = '';",
    replace: '  current = undefined;',
    tests: announce,
  },
  {
    breaks: 'That a link could not be copied is said as a success.',
    file: 'src/components/ribbon-toolbar/command-actions.ts',
    find: 'status.dataset.notCopied + url',
    replace: 'status.dataset.copied',
    tests: failures,
  },
  {
    breaks: 'That a link was copied is not said.',
    file: 'src/components/ribbon-toolbar/command-actions.ts',
    find: '      else announce(status, status.dataset.copied);\n',
    replace: '',
    tests: failures,
  },
  {
    breaks: 'A clipboard that never answers is waited for without end.',
    file: 'src/components/ribbon-toolbar/command-actions.ts',
    find: '        setTimeout(reject, 1000);\n',
    replace: '',
    tests: failures,
  },
  {
    breaks: 'Added and removed tabs are taken for each other.',
    file: 'src/dom/announce-tab-changes.ts',
    find: 'status.dataset.removed), ...missingIn(before, after, status.dataset.added)',
    replace: 'status.dataset.added), ...missingIn(before, after, status.dataset.removed)',
    tests: ['tests/dom/announce-tab-changes.test.ts'],
  },
  {
    breaks: 'The tabindex that the author gave an element is taken away.',
    file: 'src/dom/focus-target.ts',
    find: "target.tabIndex < 0 && !target.hasAttribute('tabindex')",
    replace: 'target.tabIndex < 0',
    tests: focusTarget,
  },
  {
    breaks: 'The target of a skip link stays a stop of the focus.',
    file: 'src/dom/focus-target.ts',
    find: "    if (needsTabIndex) target.removeAttribute('tabindex');\n",
    replace: '',
    tests: focusTarget,
  },
  {
    breaks: 'A reason hidden with Escape never comes back.',
    file: 'src/components/ribbon-toolbar/unavailable-reasons.ts',
    find: 'delete command?.dataset.dismissed;',
    replace: 'command?.dataset.dismissed;',
    tests: toolbar,
  },
  {
    breaks: 'Escape does not hide a reason.',
    file: 'src/components/ribbon-toolbar/unavailable-reasons.ts',
    find: "command.dataset.dismissed = '';",
    replace: "command.dataset.hidden = '';",
    tests: toolbar,
  },
  {
    breaks: 'An unavailable command acts.',
    file: 'src/components/ribbon-toolbar/ribbon-command.tsx',
    find: 'aria-describedby={reasonId} onClick={undefined} />',
    replace: 'aria-describedby={reasonId} />',
    tests: ['tests/components/ribbon-commands.test.tsx'],
  },
  {
    breaks: 'Arrow keys are not mirrored from right to left.',
    file: 'src/dom/arrow-keys.ts',
    find: "=== 'rtl' ? -1 : 1",
    replace: "=== 'rtl' ? 1 : 1",
    tests: ['tests/dom/arrow-keys.browser.test.ts'],
  },
  {
    breaks: 'Up on the first item of a pop-up does not wrap around.',
    file: 'src/dom/popup-keys.ts',
    find: 'ArrowUp: around ? at - 1 : -1',
    replace: 'ArrowUp: around ? Math.max(0, at - 1) : -1',
    tests: popups,
  },
  {
    breaks: 'A pop-up stays open when the focus leaves it.',
    file: 'src/dom/dismiss.ts',
    find: 'pressed ?? leave(event.composedPath());',
    replace: 'pressed ?? event.composedPath();',
    tests: dismiss,
  },
  {
    breaks: 'Escape closes a section, and the focus is lost.',
    file: 'src/dom/dismiss.ts',
    find: "  if (isInside) details.querySelector('summary')?.focus();\n",
    replace: '',
    tests: dismiss,
  },
  {
    breaks: 'Escape closes the outer of two disclosures first.',
    file: 'src/dom/dismiss.ts',
    find: '.at(-1);\n  if (!details)',
    replace: '.at(0);\n  if (!details)',
    tests: dismiss,
  },
  {
    breaks: 'A panel that covers nothing closes under a press outside.',
    file: 'src/components/site-navigation/site-navigation.behaviour.ts',
    find: 'if (!around.includes(root) && isCovering()) closeAll(root);',
    replace: 'if (!around.includes(root)) closeAll(root);',
    tests: navigation,
  },
  {
    breaks: 'A touch opens panels as the mouse does.',
    file: 'src/components/site-navigation/open-on-hover.behaviour.ts',
    find: "pointerType !== 'mouse' || !matchMedia",
    replace: '!matchMedia',
    tests: navigation,
  },
  {
    breaks: 'Following a link leaves the panel open.',
    file: 'src/dom/dismiss.ts',
    find: ".closest('a[href]')) close();",
    replace: ".closest('a[download]')) close();",
    tests: navigation,
  },
  {
    breaks: 'The focus goes into a menu, but letters find no item.',
    file: 'src/components/ribbon-toolbar/ribbon-menu.behaviour.ts',
    find: '.find(begins)?.focus();',
    replace: '.find(begins);',
    tests: keys,
  },
  {
    breaks: 'Escape leaves key tips without going back to where the reader was.',
    file: 'src/components/ribbon-tabs/key-tips.behaviour.ts',
    find: '    previousFocus?.focus();\n',
    replace: '',
    tests: tabs,
  },
  {
    breaks: 'A press of the mouse selects a tab that a handler of the page prevents.',
    file: 'src/dom/tabs.ts',
    find: 'if (tab && !isPressing) choose',
    replace: 'if (tab) choose',
    tests: ['tests/components/event-handlers.browser.test.tsx', 'tests/components/ribbon-tabs.browser.test.tsx'],
  },
  {
    breaks: 'Behaviours act before the handlers of the page.',
    file: 'src/dom/held-events.ts',
    find: '  if (waiting) waiting.push(listener);\n  else listener(event);',
    replace: '  listener(event);',
    tests: ['tests/dom/held-events.test.ts'],
  },
  {
    breaks: 'A page that is enhanced twice acts twice.',
    file: 'src/dom/attach-once.ts',
    find: '    if (!root[key]?.count) {',
    replace: '    {',
    tests: ['tests/dom/attach-once.test.ts'],
  },
];
