import { type ComponentPropsWithRef, useId } from 'react';
import type { FormCommand, LinkCommand, RibbonCommandContent, ScriptCommand } from '../../content/ribbon.js';
import { Icon } from '../../elements/icon.js';
import { classNames } from '../../lib/class-names.js';
import { safeUrl } from '../../lib/safe-url.js';

type Command<Content, Root extends 'a' | 'button'> = Content & Omit<ComponentPropsWithRef<Root>, keyof Content | 'children' | 'type'>;

export type RibbonCommandProps =
  | Command<LinkCommand, 'a'>
  | Command<FormCommand, 'button'>
  | Command<ScriptCommand, 'button'>
  | Command<RibbonButtonContent, 'button'>;

/** A command whose click your own client component handles. */
export type RibbonButtonContent = Omit<RibbonCommandContent, 'href' | 'formAction' | 'action'> & { href?: never; formAction?: never; action?: never };

/**
 * One command of a ribbon: a link (`href`), a form that posts (`formAction`), a command the browser
 * carries out (`action`), or a button with your own `onClick`. With `unavailable` it can be focused, says why, and does nothing.
 *
 * Root: `<a>` or `<button>`; ref, class and other attributes go there.
 */
export function RibbonCommand(props: RibbonCommandProps) {
  const reasonId = useId();
  const { label, icon, unavailable, className, ...rest } = props;
  const inner = (
    <>
      {icon && <Icon name={icon} />}
      <span className="pr-ribbon-command-label">{label}</span>
    </>
  );
  const common = { className: classNames('pr-ribbon-command', className) };

  if (unavailable) {
    const { href: _, formAction: __, fields: ___, action: ____, url: _____, download: ______, onClick: _______, ...attributes } = rest as Record<string, unknown>;
    return (
      <span className="pr-ribbon-unavailable">
        <button {...(attributes as ComponentPropsWithRef<'button'>)} {...common} type="button" aria-disabled="true" aria-describedby={reasonId}>
          {inner}
        </button>
        <span className="pr-ribbon-reason" id={reasonId}>
          {unavailable}
        </span>
      </span>
    );
  }
  if ('href' in rest && rest.href !== undefined) {
    const { href, ...attributes } = rest as LinkCommand & ComponentPropsWithRef<'a'>;
    const url = safeUrl(href, 'RibbonCommand');
    if (url === undefined) return null;
    return (
      <a {...attributes} {...common} href={url}>
        {inner}
      </a>
    );
  }
  if ('formAction' in rest && rest.formAction !== undefined) {
    const { formAction, fields = {}, ...attributes } = rest as FormCommand & ComponentPropsWithRef<'button'>;
    const url = safeUrl(String(formAction), 'RibbonCommand');
    if (url === undefined) return null;
    return (
      <form className="pr-ribbon-form" method="post" action={url}>
        {Object.entries(fields).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <button {...attributes} {...common} type="submit">
          {inner}
        </button>
      </form>
    );
  }
  const { action, url, ...attributes } = rest as ScriptCommand & ComponentPropsWithRef<'button'>;
  return (
    <button {...attributes} {...common} type="button" data-command={action} data-url={url} data-needs-script={action ? '' : undefined}>
      {inner}
    </button>
  );
}
