import { type ComponentPropsWithRef, useId } from 'react';
import type { FormCommand, LinkCommand, ScriptCommand, ShareCommand } from '../../content/ribbon.js';
import { Icon } from '../../elements/icon.js';
import { classNames } from '../../lib/class-names.js';
import { cleanProps } from '../../lib/clean.js';
import { pickAttributes } from '../../lib/pick-attributes.js';
import { safeUrl } from '../../lib/safe-url.js';

type Command<Content, Root extends 'a' | 'button'> = Content & Omit<ComponentPropsWithRef<Root>, keyof Content | 'children' | 'type'>;

/** A button whose click a client component of your own handles. */
type OwnCommand = Pick<ScriptCommand, 'label' | 'icon' | 'unavailable'> & { 'data-needs-script'?: '' };

export type RibbonCommandProps =
  | Command<LinkCommand, 'a'>
  | Command<ShareCommand, 'a'>
  | Command<FormCommand, 'button'>
  | Command<ScriptCommand, 'button'>
  | Command<OwnCommand, 'button'>;

/** All that the kinds may carry, to be taken apart once. */
type AnyCommand = OwnCommand &
  Partial<Pick<LinkCommand, 'href' | 'download'> & Pick<FormCommand, 'formAction' | 'fields'> & Pick<ScriptCommand, 'url'>> & {
    action?: (ScriptCommand | ShareCommand)['action'];
  } & Omit<ComponentPropsWithRef<'button'>, 'formAction'>;

/**
 * One command of a ribbon: a link (`href`), a form that posts (`formAction`), a command the browser
 * carries out (`action`), or a button with your own `onClick`. With `unavailable` it can be focused, says why, and does nothing.
 * In a `RibbonMenu` give it `role="menuitem"`.
 *
 * Root: `<a>` or `<button>`; ref, class and other attributes go there.
 */
export function RibbonCommand(props: RibbonCommandProps) {
  const {
    label,
    icon,
    unavailable,
    href,
    download,
    formAction,
    fields = {},
    action,
    url,
    className,
    ...others
  } = cleanProps(props as AnyCommand);
  const rest = pickAttributes(others);
  const reasonId = useId();
  const shared = {
    className: classNames('pr-ribbon-command', className),
    'data-command': action,
    'data-url': safeUrl(url, 'RibbonCommand'),
    children: (
      <>
        {icon && <Icon name={icon} />}
        <span className="pr-ribbon-command-label">{label}</span>
      </>
    ),
  };
  if (unavailable) {
    return (
      <span className="pr-ribbon-unavailable" data-needs-script={rest['data-needs-script']}>
        <button {...rest} {...shared} type="button" aria-disabled="true" aria-describedby={reasonId} onClick={undefined} />
        <span className="pr-ribbon-reason" id={reasonId}>
          {unavailable}
        </span>
      </span>
    );
  }
  if (href !== undefined) {
    const address = safeUrl(href, 'RibbonCommand');
    return address === undefined ? null : <a {...(rest as ComponentPropsWithRef<'a'>)} {...shared} href={address} download={download} />;
  }
  if (formAction !== undefined) {
    const address = safeUrl(formAction, 'RibbonCommand');
    return address === undefined ? null : (
      <form className="pr-ribbon-form" method="post" action={address}>
        {Object.entries(fields).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <button {...rest} {...shared} type="submit" />
      </form>
    );
  }
  return <button data-needs-script={action || rest.onClick ? '' : undefined} {...rest} {...shared} type="button" />;
}
