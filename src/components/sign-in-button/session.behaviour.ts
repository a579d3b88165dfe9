import type { SignInStatus } from '../../content/sign-in.js';
import { attachOnce } from '../../dom/attach-once.js';
import { activeElementOf, focusableIn, openPopupsIn } from '../../dom/focusable.js';
import { type Session, watchSession } from '../../session/watch-session.js';
import { attachLateMessage } from './late-message.js';

export const selector = '.pr-sign-in-button[data-session]';

/** The answer of the site: JSON with `status`, `name` and `expiresIn`. */
async function ask(url: string): Promise<Session> {
  const response = await fetch(url, { headers: { accept: 'application/json' }, cache: 'no-store' });
  if (!response.ok) throw new Error(response.statusText);
  return response.json();
}

/**
 * The button shows the state of the session that the URL in `data-session` tells, on pages that were rendered without knowing it too. All its
 * states are in the page, each in an element with `data-state`, and hidden but for one.
 */
export const attach = /* @__PURE__ */ attachOnce(selector, (root, signal) => {
  const states = [...root.querySelectorAll<HTMLElement>('[data-state]')];
  const message = root.querySelector<HTMLElement>('.pr-sign-in-message');
  const messages: Record<string, string> = JSON.parse(message?.dataset.messages ?? '{}');
  const onMessage = attachLateMessage(root, signal);
  const show = ({ status, name }: Session) => {
    const next = states.find(({ dataset }) => dataset.state?.split(' ').includes(status));
    if (!next) return;
    const hadFocus = root.contains(activeElementOf(root));
    for (const slot of next.querySelectorAll<HTMLElement>('[data-before-name]'))
      slot.textContent = name ? `${slot.dataset.beforeName}${name}` : '';
    for (const state of states) {
      state.hidden = state !== next;
      // Otherwise it would be open when the state comes back.
      if (state.hidden) for (const popup of openPopupsIn(state)) popup.hidePopover();
    }
    root.dataset.status = status;
    if (hadFocus && !next.contains(activeElementOf(root))) focusableIn(next)[0]?.focus();
    const text = messages[status] ?? '';
    if (message && text !== message.textContent) message.textContent = text;
    onMessage();
  };
  const { status = '', session: url = '' } = root.dataset;
  // Other states may be those of a copy in a cache.
  const session: Session = { status: /^(error|step-up|expired)$/.test(status) ? (status as SignInStatus) : 'unknown' };
  watchSession({ session, check: () => ask(url), onChange: show }, signal);
});
