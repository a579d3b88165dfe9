import type { ComponentPropsWithRef } from 'react';
import { type CallToActionContent, callToAction } from '../../content/call-to-action.js';
import { read } from '../../content/reader.js';
import type { LinkComponentProp } from '../../elements/link-component.js';
import { linkOrText } from '../../elements/link-or-text.js';
import { mixed } from '../../elements/mixed.js';
import { proseContent } from '../../elements/prose-content.js';
import { languageOfRoot } from '../../format/languages.js';
import { classNames } from '../../lib/class-names.js';
import type { Locale } from '../../locales/en.js';

export interface CallToActionProps extends Omit<ComponentPropsWithRef<'div'>, 'children' | 'action'>, LinkComponentProp {
  /** The link and the text before it. */
  action: CallToActionContent;
  /**
   * Language of the component's own text, such as quotation marks.
   * @default en
   */
  locale?: Locale | undefined;
}

/**
 * The one thing that readers are asked to do, as a prominent link. Use it once in an article. Without a label or a URL it renders nothing.
 *
 * Root: `<div>`.
 */
export function CallToAction({ action: given, locale, linkComponent, className, ...rest }: CallToActionProps) {
  const action = read(callToAction, given, 'CallToAction', 'action');
  if (!action) return null;
  const own = languageOfRoot(action, rest);
  return (
    <div className={classNames('pr-call-to-action', className)} {...rest} {...own}>
      {action.text && mixed(<p>{proseContent(action.text, { lang: own.lang, locale, linkComponent })}</p>)}
      {linkOrText(
        <a className="pr-call-to-action-link" href={action.href}>
          {action.label}
        </a>,
        linkComponent,
      )}
    </div>
  );
}
