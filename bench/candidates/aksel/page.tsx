import {
  Page as AkselPage,
  BodyLong,
  BodyShort,
  Box,
  Button,
  Detail,
  Dropdown,
  Heading,
  HStack,
  InternalHeader,
  Link,
  VStack,
} from '@navikt/ds-react';
import type { Content } from '../../shared/content.js';
import { FactRows } from '../../shared/plain-article.js';
import { type CommandProps, ReactToolbar } from '../../shared/react-toolbar.js';
import type { Words } from '../../shared/words.js';

const Command = ({ href, ...props }: CommandProps) =>
  href === undefined ? (
    <Button type="button" size="small" variant="secondary" {...props} />
  ) : (
    <Button as="a" href={href} size="small" variant="secondary" {...props} />
  );

const Navigation = ({ navigation: { label, sections } }: Words) => (
  <nav aria-label={label}>
    <ul className="menus">
      {sections.map(({ label, href, children }) => (
        <li key={href}>
          {children ? (
            <Dropdown>
              <InternalHeader.Button as={Dropdown.Toggle}>{label}</InternalHeader.Button>
              <Dropdown.Menu placement="bottom-start">
                <Dropdown.Menu.List>
                  {[{ label, href, description: undefined }, ...children].map(({ label, href, description }) => (
                    <Dropdown.Menu.List.Item key={href} as="a" href={href}>
                      {label}
                      {description && <Detail>{description}</Detail>}
                    </Dropdown.Menu.List.Item>
                  ))}
                </Dropdown.Menu.List>
              </Dropdown.Menu>
            </Dropdown>
          ) : (
            <InternalHeader.Title as="a" href={href}>
              {label}
            </InternalHeader.Title>
          )}
        </li>
      ))}
    </ul>
  </nav>
);

const Trail = ({ up, trail }: Words) => (
  <HStack gap="space-16" paddingInline="space-16" paddingBlock="space-8">
    <Link href={up.href} rel="up">
      {up.label}
    </Link>
    <nav className="crumbs" aria-label={trail.label}>
      <ol>
        {trail.crumbs.map(({ label, href }) => (
          <li key={href}>
            <Link href={href}>{label}</Link>
          </li>
        ))}
        <li aria-current="page">{trail.current}</li>
      </ol>
    </nav>
  </HStack>
);

const Article = ({ id, words: { article, facts } }: { id: string; words: Words }) => (
  <VStack as="article" gap="space-16" aria-labelledby={id}>
    <BodyShort weight="semibold">{article.kicker}</BodyShort>
    <Heading id={id} level="1" size="xlarge">
      {article.headline}
    </Heading>
    {article.paragraphs.map((text) => (
      <BodyLong key={text}>{text}</BodyLong>
    ))}
    <figure className="quote">
      <Detail as="figcaption">{article.quote.leadIn}</Detail>
      <blockquote>
        <BodyLong>{article.quote.text}</BodyLong>
      </blockquote>
    </figure>
    <figure className="credit">
      <Detail as="figcaption">{article.credit}</Detail>
    </figure>
    <Box as="section" padding="space-16" background="neutral-soft" borderRadius="8">
      <Heading level="2" size="small" spacing>
        {facts.heading}
      </Heading>
      <dl className="facts">
        <FactRows rows={facts.rows} />
      </dl>
    </Box>
  </VStack>
);

/** Its page, stacks, buttons, links, header with dropdowns, headings and text; breadcrumbs, toolbar and skip links are plain elements. */
export const Page = ({ words, articleIds }: Content) => (
  <AkselPage
    footer={
      <AkselPage.Block as="footer" gutters>
        <HStack as="ul" className="footer" gap="space-16" aria-label={words.footer.label}>
          {words.footer.links.map(({ label, href }) => (
            <li key={href}>
              <Link href={href}>{label}</Link>
            </li>
          ))}
        </HStack>
        <BodyShort>{words.footer.text}</BodyShort>
      </AkselPage.Block>
    }
  >
    <nav aria-label={words.skip.label}>
      {words.skip.links.map(({ label, href }) => (
        <Link key={href} className="skip" href={href}>
          {label}
        </Link>
      ))}
    </nav>
    <section aria-label={words.toolbar.label}>
      <HStack justify="space-between" padding="space-8">
        <ReactToolbar toolbar={words.toolbar} Item={Command} />
        <Button as="a" id="after-toolbar" size="small" href={words.signIn.href}>
          {words.signIn.label}
        </Button>
      </HStack>
    </section>
    <section aria-label={words.publisher}>
      <InternalHeader>
        <InternalHeader.Title href={words.home.href} aria-label={words.home.label}>
          {words.publisher}
        </InternalHeader.Title>
        <Navigation {...words} />
      </InternalHeader>
      <Trail {...words} />
    </section>
    <AkselPage.Block as="main" id="main" tabIndex={-1} width="text" gutters>
      {articleIds.map((id) => (
        <Article key={id} id={id} words={words} />
      ))}
    </AkselPage.Block>
  </AkselPage>
);
