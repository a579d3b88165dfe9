import {
  Breadcrumb,
  Breadcrumbs,
  Button,
  Disclosure,
  DisclosureGroup,
  DisclosurePanel,
  Group,
  Heading,
  Link,
  Toolbar,
} from 'react-aria-components';
import type { Content } from '../../shared/content.js';
import { PlainArticle } from '../../shared/plain-article.js';
import { runCommand } from '../../shared/toolbar.js';
import type { Words } from '../../shared/words.js';

const Ribbon = ({ toolbar }: Words) => (
  <Toolbar className="toolbar" aria-label={toolbar.label}>
    {toolbar.groups.map(({ label, commands }) => (
      <Group key={label} aria-label={label}>
        {commands.map(({ id, label, href }) =>
          href === undefined ? (
            <Button key={id} onPress={() => runCommand(id)}>
              {label}
            </Button>
          ) : (
            // An empty address makes no link of it.
            <Link key={id} href={href || '.'} download={id === 'save' ? '' : undefined}>
              {label}
            </Link>
          ),
        )}
      </Group>
    ))}
  </Toolbar>
);

const Navigation = ({ navigation: { label, sections } }: Words) => (
  <nav className="menus" aria-label={label}>
    <DisclosureGroup>
      <ul className="sections">
        {sections.map(({ label, href, children }) => (
          <li key={href}>
            {children ? (
              <Disclosure id={href}>
                <Button slot="trigger">{label}</Button>
                <DisclosurePanel className="panel">
                  <ul>
                    {[{ label, href, description: undefined }, ...children].map(({ label, href, description }) => (
                      <li key={href}>
                        <Link href={href}>{label}</Link>
                        {description && <p>{description}</p>}
                      </li>
                    ))}
                  </ul>
                </DisclosurePanel>
              </Disclosure>
            ) : (
              <Link href={href}>{label}</Link>
            )}
          </li>
        ))}
      </ul>
    </DisclosureGroup>
  </nav>
);

const Trail = ({ up, trail }: Words) => (
  <div className="trail">
    <Link href={up.href} rel="up">
      {up.label}
    </Link>
    <nav aria-label={trail.label}>
      <Breadcrumbs>
        {[...trail.crumbs, { label: trail.current, href: undefined }].map(({ label, href }) => (
          <Breadcrumb key={label}>
            <Link href={href}>{label}</Link>
          </Breadcrumb>
        ))}
      </Breadcrumbs>
    </nav>
  </div>
);

const H1 = ({ id, children }: { id?: string; children: string }) => (
  <Heading level={1} id={id}>
    {children}
  </Heading>
);
const H2 = ({ children }: { children: string }) => <Heading level={2}>{children}</Heading>;

/** Its toolbar, links, buttons, disclosures, breadcrumbs and headings; it has no styles, so they are those of the floor. */
export function Page({ words, articleIds }: Content) {
  const { skip, signIn, home, publisher, footer } = words;
  return (
    <>
      <nav className="skip" aria-label={skip.label}>
        {skip.links.map(({ label, href }) => (
          <Link key={href} href={href}>
            {label}
          </Link>
        ))}
      </nav>
      <header>
        <div className="top">
          <Ribbon {...words} />
          <Link id="after-toolbar" className="sign-in" href={signIn.href}>
            {signIn.label}
          </Link>
        </div>
        <Link className="home" href={home.href} aria-label={home.label}>
          {publisher}
        </Link>
        <Navigation {...words} />
        <Trail {...words} />
      </header>
      <main id="main" tabIndex={-1}>
        {articleIds.map((id) => (
          <PlainArticle key={id} id={id} words={words} H1={H1} H2={H2} />
        ))}
      </main>
      <footer>
        <ul aria-label={footer.label}>
          {footer.links.map(({ label, href }) => (
            <li key={href}>
              <Link href={href}>{label}</Link>
            </li>
          ))}
        </ul>
        <p>{footer.text}</p>
      </footer>
    </>
  );
}
