/**
 * Attributes a command may carry beside its own. HTML ignores case and keeps the first of two attributes with the same name,
 * so `HREF` from a CMS would win over a checked `href`: only what is listed here, spelled as React spells it, is passed on.
 */
const allowed =
  /^(aria-[a-z]+|data-[a-z\d-]+|on[A-Z]\w+|accessKey|autoFocus|className|dir|disabled|hidden|hrefLang|id|lang|name|ref|referrerPolicy|rel|role|style|suppressHydrationWarning|tabIndex|target|title|translate|value)$/;

/** The properties that may become attributes of a link or button; handlers must be functions. */
export function pickAttributes<Props extends object>(props: Props): Props {
  const entries = Object.entries(props).filter(
    ([name, value]) => allowed.test(name) && (!/^on[A-Z]/.test(name) || typeof value === 'function'),
  );
  return Object.fromEntries(entries) as Props;
}
