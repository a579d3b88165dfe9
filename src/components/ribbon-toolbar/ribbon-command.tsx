import type { HTMLAttributes, Ref } from 'react';
import { read } from '../../content/reader.js';
import { type ActionCommand, actionCommand } from '../../content/ribbon-command.js';
import { HiddenFields } from '../../elements/hidden-fields.js';
import { svgIcon } from '../../elements/icon.js';
import type { LinkComponentProp } from '../../elements/link-component.js';
import { linkOrText } from '../../elements/link-or-text.js';
import { submitsTo } from '../../elements/submits-to.js';
import { usePartId } from '../../elements/use-part-id.js';
import { classNames } from '../../lib/class-names.js';
import { icons } from '../../lib/icons.js';

export interface RibbonCommandProps extends Omit<HTMLAttributes<HTMLElement>, 'children'>, LinkComponentProp {
  /** Label and action of the command; `type` determines the action. */
  command: ActionCommand;
  /**
   * As in the HTML `disabled` attribute of buttons. Prefer `command.unavailable`, which states the reason.
   * @default false
   */
  disabled?: boolean | undefined;
  /** Whether the command is hidden until the script that carries it out is there. Commands that need script have it. */
  'data-needs-script'?: '' | undefined;
  /** Id of a `popover` that the button of a `copy-link` or `print` command opens if its script never arrives. `RibbonToolbar` has one. */
  popoverTarget?: string | undefined;
  ref?: Ref<HTMLElement> | undefined;
}

/**
 * A command of a ribbon: a link, a form that posts, a command that the browser carries out, or (`type: 'button'`) a button with
 * your own `onClick`. With `unavailable` it stays focusable, shows the reason, and does nothing.
 * Inside a `RibbonMenu` give it `role="menuitem"`. Without a label or a required URL it renders nothing.
 *
 * Root: `<a>` or `<button>`, which may be inside a wrapper; it receives ref, class and other attributes.
 */
export function RibbonCommand({ command: given, popoverTarget, linkComponent, className, ref, ...rest }: RibbonCommandProps) {
  const command = read(actionCommand, given, 'RibbonCommand', 'command');
  const reasonId = usePartId('ribbon-reason', command?.unavailable && [command, popoverTarget]);
  if (!command) return null;
  const { type, label, icon, unavailable, lang, dir } = command;
  const isScripted = type === 'copy-link' || type === 'print' || type === 'share';
  const { 'aria-pressed': pressed = type === 'form' ? command.pressed : undefined, ...others } = rest;
  // A menu has no toggle buttons, but items that can be checked.
  const state = rest.role === 'menuitem' ? { role: 'menuitemcheckbox', 'aria-checked': pressed } : { 'aria-pressed': pressed };
  const own = ref as Ref<HTMLAnchorElement & HTMLButtonElement>;
  const shared = {
    className: classNames('pr-ribbon-command', className),
    ...others,
    ...(pressed !== undefined && state),
    'data-command': isScripted ? type : undefined,
    'data-url': type === 'copy-link' || type === 'share' ? command.url : undefined,
    'data-title': type === 'share' ? command.title : undefined,
    children: (
      <>
        {icon && svgIcon(icon, icons[icon])}
        {/* The direction is that of the words only: the picture stays on the side the page has it. */}
        <span className="pr-ribbon-command-label" lang={lang} dir={dir}>
          {label}
        </span>
      </>
    ),
  };
  if (unavailable) {
    return (
      <span className="pr-ribbon-unavailable" data-needs-script={rest['data-needs-script']}>
        <button ref={own} {...shared} type="button" aria-disabled="true" aria-describedby={reasonId} onClick={undefined} />
        <span className="pr-ribbon-reason" id={reasonId} lang={lang} dir={dir}>
          {unavailable}
        </span>
      </span>
    );
  }
  if (type === 'link' || type === 'share') {
    const download = type === 'link' ? command.download : undefined;
    return linkOrText(<a ref={own} {...shared} download={download} href={command.href} />, linkComponent);
  }
  if (type === 'form') {
    return (
      // Between a menu and its item stands nothing that has a role.
      <form className="pr-ribbon-form" role={rest.role && 'none'} method="post" action={command.formAction}>
        <HiddenFields fields={command.fields} />
        <button ref={own} {...shared} {...submitsTo(command.formAction, 'post')} />
      </form>
    );
  }
  return (
    <button
      ref={own}
      data-needs-script={isScripted || rest.onClick ? '' : undefined}
      {...shared}
      type="button"
      popoverTarget={isScripted ? popoverTarget : undefined}
      // The script takes it away, on static pages before React arrives.
      suppressHydrationWarning={isScripted}
    />
  );
}
