import type { ComponentPropsWithRef, ReactNode } from 'react';
import { Breadcrumbs } from '../../components/breadcrumbs/breadcrumbs.js';
import { LanguageSwitcher } from '../../components/language-switcher/language-switcher.js';
import { NavigateUp } from '../../components/navigate-up/navigate-up.js';
import { RibbonToolbar } from '../../components/ribbon-toolbar/ribbon-toolbar.js';
import { SignInButton } from '../../components/sign-in-button/sign-in-button.js';
import { SiteFooter } from '../../components/site-footer/site-footer.js';
import { SiteHeader } from '../../components/site-header/site-header.js';
import { SiteNavigation } from '../../components/site-navigation/site-navigation.js';
import type { ReadPage } from '../../content/page.js';
import type { LinkComponentProp } from '../../elements/link-component.js';
import { classNames } from '../../lib/class-names.js';
import { mainId } from '../../lib/page-ids.js';
import type { Locale } from '../../locales/en.js';
import { defaultRibbon } from './default-ribbon.js';
import { PageSkipLinks } from './page-skip-links.js';

/** The regions around the main content. Each replaces the template's own content, or adds it; `null` leaves the region out. */
export interface PageSlots {
  /** Replaces `PageHead`. */
  head?: ReactNode;
  /** Replaces the skip links. */
  skipLinks?: ReactNode;
  /** A custom ribbon needs a skip link of its own, inside it or in `skipLinks`. */
  ribbon?: ReactNode;
  /** Replaces the sign-in button. */
  signIn?: ReactNode;
  /** Replaces the name of the site. */
  logo?: ReactNode;
  /** Replaces the language switcher. */
  languages?: ReactNode;
  /** Search form in the header. */
  search?: ReactNode;
  /** Replaces the site navigation. */
  navigation?: ReactNode;
  /** Replaces *Navigate up* and the breadcrumbs. */
  trail?: ReactNode;
  /** What the site says on all its pages, in the banner below the trail: a `Notice` of maintenance, for example. */
  notice?: ReactNode;
  /** Replaces the footer. */
  footer?: ReactNode;
}

interface PageFrameProps extends Omit<ComponentPropsWithRef<'div'>, 'slot' | 'lang' | 'dir'>, LinkComponentProp {
  page: ReadPage;
  /** Title for the commands that share the page. */
  shareTitle: string | undefined;
  /** What the page puts into `<head>`. */
  head: ReactNode;
  locale: Locale;
  slots: PageSlots;
  stickyHeader?: boolean | undefined;
  hasResults?: boolean | undefined;
}

/** What every kind of page has around its main content, from skip links to footer. Root: `<div>`. */
export function PageFrame({
  page,
  shareTitle,
  head: ownHead,
  locale,
  linkComponent,
  slots,
  stickyHeader,
  hasResults = false,
  className,
  children,
  ...rest
}: PageFrameProps) {
  const { trail, navigation, languages = [], signIn, footer } = page;
  const hasRibbon = slots.ribbon === undefined && page.ribbon?.length !== 0;
  const shared = { locale, linkComponent };
  const {
    head = ownHead,
    ribbon = hasRibbon && <RibbonToolbar groups={page.ribbon ?? defaultRibbon(page, shareTitle, locale)} skipLink={false} {...shared} />,
    signIn: signInSlot = signIn && <SignInButton signIn={signIn} {...shared} />,
    skipLinks = <PageSkipLinks locale={locale} hasRibbon={hasRibbon} hasResults={hasResults} />,
    languages: languagesSlot = languages.length > 1 && <LanguageSwitcher languages={languages} {...shared} />,
    navigation: navigationSlot = navigation && <SiteNavigation navigation={navigation} url={page.url} {...shared} />,
    trail: trailSlot = trail && (
      <>
        <NavigateUp trail={trail} {...shared} />
        <Breadcrumbs trail={trail} {...shared} />
      </>
    ),
    footer: footerSlot = footer && <SiteFooter footer={footer} {...shared} />,
  } = slots;
  return (
    <div className={classNames('pr-news-page', className)} {...rest} lang={locale.tag} dir={locale.dir}>
      {head}
      {skipLinks}
      <SiteHeader
        publisher={page.publisher?.[0]}
        homeHref={trail?.[0]?.href}
        logo={slots.logo}
        sticky={stickyHeader}
        search={slots.search === undefined ? page.search : undefined}
        tools={
          (languagesSlot || slots.search) && (
            <>
              {languagesSlot}
              {slots.search}
            </>
          )
        }
        top={
          (ribbon || signInSlot) && (
            <>
              {ribbon}
              {signInSlot}
            </>
          )
        }
        {...shared}
      >
        {navigationSlot}
        {trailSlot && <div className="pr-news-page-trail">{trailSlot}</div>}
        {slots.notice && <div className="pr-news-page-notice">{slots.notice}</div>}
      </SiteHeader>
      <main id={mainId} className="pr-news-page-main">
        {children}
      </main>
      {footerSlot}
    </div>
  );
}
