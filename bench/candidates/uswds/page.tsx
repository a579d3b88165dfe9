import {
  Breadcrumb,
  BreadcrumbBar,
  BreadcrumbLink,
  Button,
  Footer,
  FooterNav,
  GridContainer,
  Header,
  Link,
  Menu,
  NavDropDownButton,
  NavMenuButton,
  PrimaryNav,
  SummaryBox,
  SummaryBoxContent,
  SummaryBoxHeading,
  Title,
} from '@trussworks/react-uswds';
import { useState } from 'react';
import type { Content } from '../../shared/content.js';
import { FactRows } from '../../shared/plain-article.js';
import { type CommandProps, ReactToolbar } from '../../shared/react-toolbar.js';
import type { Words } from '../../shared/words.js';

const Command = ({ href, ...props }: CommandProps) =>
  href === undefined ? (
    <Button type="button" outline {...props} />
  ) : (
    <Link href={href} className="usa-button usa-button--outline" variant="unstyled" {...props} />
  );

function Navigation({ publisher, home, navigation: { label, sections } }: Words) {
  const [open, setOpen] = useState<string>();
  const [isExpanded, setExpanded] = useState(false);
  const toggle = () => setExpanded(!isExpanded);
  const items = sections.map(({ label, href, children }) =>
    children ? (
      <div key={href}>
        <NavDropDownButton
          menuId={`menu-${href}`}
          label={label}
          isOpen={open === href}
          onToggle={() => setOpen(open === href ? undefined : href)}
        />
        <Menu
          id={`menu-${href}`}
          isOpen={open === href}
          items={[{ label, href, description: undefined }, ...children].map(({ label, href, description }) => (
            <a key={href} href={href}>
              <span>{label}</span>
              {description && <small>{description}</small>}
            </a>
          ))}
        />
      </div>
    ) : (
      <a key={href} className="usa-nav__link" href={href}>
        <span>{label}</span>
      </a>
    ),
  );
  return (
    <div className="usa-nav-container">
      <div className="usa-navbar">
        <Title>
          <a href={home.href} aria-label={home.label}>
            {publisher}
          </a>
        </Title>
        <NavMenuButton label="Menu" onClick={toggle} />
      </div>
      <PrimaryNav items={items} aria-label={label} mobileExpanded={isExpanded} onToggleMobileNav={toggle} />
    </div>
  );
}

const Trail = ({ up, trail }: Words) => (
  <GridContainer>
    <Link href={up.href} rel="up">
      {up.label}
    </Link>
    <BreadcrumbBar navProps={{ 'aria-label': trail.label }}>
      {[
        ...trail.crumbs.map(({ label, href }) => (
          <Breadcrumb key={href}>
            <BreadcrumbLink href={href}>
              <span>{label}</span>
            </BreadcrumbLink>
          </Breadcrumb>
        )),
        <Breadcrumb key="current" current>
          <span>{trail.current}</span>
        </Breadcrumb>,
      ]}
    </BreadcrumbBar>
  </GridContainer>
);

const Article = ({ id, words: { article, facts } }: { id: string; words: Words }) => (
  <article className="usa-prose" aria-labelledby={id}>
    <p className="text-bold text-primary margin-bottom-0">{article.kicker}</p>
    <h1 id={id}>{article.headline}</h1>
    {article.paragraphs.map((text) => (
      <p key={text}>{text}</p>
    ))}
    <figure className="quote">
      <figcaption>{article.quote.leadIn}</figcaption>
      <blockquote className="margin-0">
        <p>{article.quote.text}</p>
      </blockquote>
    </figure>
    <figure className="margin-0">
      <figcaption>{article.credit}</figcaption>
    </figure>
    <SummaryBox>
      <SummaryBoxHeading headingLevel="h2">{facts.heading}</SummaryBoxHeading>
      <SummaryBoxContent>
        <dl className="facts">
          <FactRows rows={facts.rows} />
        </dl>
      </SummaryBoxContent>
    </SummaryBox>
  </article>
);

/** Its skip link classes, header, navigation, buttons, breadcrumbs, prose, summary box and footer; the toolbar is of plain elements. */
export const Page = ({ words, articleIds }: Content) => (
  <>
    {words.skip.links.map(({ label, href }) => (
      <a key={href} className="usa-skipnav" href={href}>
        {label}
      </a>
    ))}
    <Header basic>
      <div className="top">
        <ReactToolbar toolbar={words.toolbar} Item={Command} />
        <Link id="after-toolbar" href={words.signIn.href}>
          {words.signIn.label}
        </Link>
      </div>
      <Navigation {...words} />
      <Trail {...words} />
    </Header>
    <main id="main" tabIndex={-1}>
      <GridContainer containerSize="tablet-lg">
        {articleIds.map((id) => (
          <Article key={id} id={id} words={words} />
        ))}
      </GridContainer>
    </main>
    <Footer
      size="slim"
      primary={
        <FooterNav
          size="slim"
          aria-label={words.footer.label}
          links={words.footer.links.map(({ label, href }) => (
            <Link key={href} href={href} variant="nav">
              {label}
            </Link>
          ))}
        />
      }
      secondary={<p>{words.footer.text}</p>}
    />
  </>
);
