import { type ComponentPropsWithRef, type ComponentType, type ElementType, type FunctionComponent, isValidElement } from 'react';
import { warn } from '../lib/warn.js';

/** Component for links to other pages, such as that of a router. It takes the address as `href`, and passes all other props to its `<a>`. */
export type LinkComponent = 'a' | ComponentType<LinkAttributes & { href: string }>;

/** The attributes of `<a>` without `undefined`, which the link of Next.js does not take under `exactOptionalPropertyTypes`. */
type LinkAttributes = {
  [Name in keyof ComponentPropsWithRef<'a'>]: Exclude<ComponentPropsWithRef<'a'>[Name], undefined>;
};

/** Prop of every component that renders links to other pages, so that a router's link can replace `<a>`. */
export interface LinkComponentProp {
  /**
   * Component for links to other pages; takes the address as `href`, and passes all other props to its `<a>`. `Link` of Next.js does so.
   * That of React Router takes `to`, so it needs a component around it.
   * @default 'a'
   */
  linkComponent?: LinkComponent | undefined;
}

/** The element or component that renders links. In development, one that loses the address is reported. */
export function linkElement(linkComponent: LinkComponent | undefined): ElementType {
  if (!linkComponent || linkComponent === 'a') return 'a';
  return process.env.NODE_ENV === 'production' ? linkComponent : checked(linkComponent);
}

type Props = { href?: unknown; ref?: unknown };

const known = /* @__PURE__ */ new WeakMap<object, ElementType>();

/** The same link, whose output is looked at: JavaScript, or a cast, may have passed a component that takes no `href`. */
function checked(link: Exclude<LinkComponent, 'a'>): ElementType {
  const kept = known.get(link);
  if (kept) return kept;
  const render = renderOf(link);
  if (!render) return link;
  const name = link.displayName || link.name || 'linkComponent';
  /** The address that was given for each one that was rendered. */
  const given = new Map<unknown, string>();
  const wrapper: FunctionComponent<Props> = (props) => {
    const output = render(props);
    if (isValidElement<Props>(output) && output.type === 'a') warnIfLost(name, given, withoutEnd(props.href), output.props.href);
    return output as ReturnType<FunctionComponent>;
  };
  wrapper.displayName = name;
  known.set(link, wrapper);
  return wrapper;
}

/** How a component renders, if it is a function, or one with `forwardRef` in React Router; neither a class nor a component of the browser. */
function renderOf(link: object): ((props: Props) => unknown) | undefined {
  if (typeof link === 'function' && !link.prototype?.isReactComponent && !('$$typeof' in link)) return (props) => link(props);
  const { render } = link as { render?: unknown };
  return typeof render === 'function' ? ({ ref, ...props }) => render(props, ref ?? null) : undefined;
}

/** An address without what routers and pages add to it. */
const withoutEnd = (href: unknown): string =>
  String(href)
    .replace(/[?#].*/, '')
    .replace(/(?!^)\/+$/, '');

/** A router may add to an address and translate it, but two different ones stay two, and none vanishes. */
function warnIfLost(name: string, given: Map<unknown, string>, href: string, rendered: unknown): void {
  const other = given.get(rendered) ?? href;
  given.set(rendered, other);
  if (process.env.NODE_ENV !== 'production' && (!rendered || other !== href))
    warn(
      name,
      rendered
        ? `rendered "${rendered}" for "${other}" and for "${href}" alike, so links lead elsewhere.`
        : `rendered no address for "${href}".`,
      'Pass a linkComponent that takes "href"; for React Router: ({ href, ...rest }) => <Link to={href} {...rest} />.',
    );
}
