import { useEffect, useRef } from 'react';
import type { Content } from '../../shared/content.js';
import { attachMenus } from '../../shared/menus.js';
import { PlainArticle } from '../../shared/plain-article.js';
import { type CommandProps, ReactToolbar } from '../../shared/react-toolbar.js';
import type { Words } from '../../shared/words.js';

const SkipLinks = ({ skip }: Words) => (
  <nav className="skip" aria-label={skip.label}>
    {skip.links.map(({ label, href }) => (
      <a key={href} href={href}>
        {label}
      </a>
    ))}
  </nav>
);

const Command = ({ href, ...props }: CommandProps) =>
  href === undefined ? <button type="button" {...props} /> : <a href={href} {...props} />;

function Navigation({ navigation: { label, more, sections } }: Words) {
  const nav = useRef<HTMLElement>(null);
  useEffect(() => {
    const controller = new AbortController();
    attachMenus(nav.current as HTMLElement, controller.signal);
    return () => controller.abort();
  }, []);
  return (
    <nav ref={nav} className="menus" aria-label={label}>
      <ul className="sections">
        {sections.map(({ label, href, children }) => (
          <li key={href}>
            <a href={href}>{label}</a>
            {children && (
              <details name="menus">
                <summary aria-label={more.replace('{section}', label)} />
                <ul>
                  {children.map(({ label, href, description }) => (
                    <li key={href}>
                      <a href={href}>{label}</a>
                      {description && <p>{description}</p>}
                    </li>
                  ))}
                </ul>
              </details>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}

const Trail = ({ up, trail }: Words) => (
  <div className="trail">
    <a href={up.href} rel="up">
      {up.label}
    </a>
    <nav aria-label={trail.label}>
      <ol>
        {trail.crumbs.map(({ label, href }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
        <li aria-current="page">{trail.current}</li>
      </ol>
    </nav>
  </div>
);

const Footer = ({ footer: { label, links, text } }: Words) => (
  <footer>
    <ul aria-label={label}>
      {links.map(({ label, href }) => (
        <li key={href}>
          <a href={href}>{label}</a>
        </li>
      ))}
    </ul>
    <p>{text}</p>
  </footer>
);

/** The page by hand: semantic elements, and the least script that keyboards need. */
export function Page({ words, articleIds }: Content) {
  return (
    <>
      <SkipLinks {...words} />
      <header>
        <div className="top">
          <ReactToolbar toolbar={words.toolbar} Item={Command} />
          <a id="after-toolbar" className="sign-in" href={words.signIn.href}>
            {words.signIn.label}
          </a>
        </div>
        <a className="home" href={words.home.href} aria-label={words.home.label}>
          {words.publisher}
        </a>
        <Navigation {...words} />
        <Trail {...words} />
      </header>
      <main id="main" tabIndex={-1}>
        {articleIds.map((id) => (
          <PlainArticle key={id} id={id} words={words} H1="h1" H2="h2" />
        ))}
      </main>
      <Footer {...words} />
    </>
  );
}
