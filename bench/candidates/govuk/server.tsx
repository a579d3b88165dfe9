import type { Content } from '../../shared/content.js';
import { type Files, wholeDocument } from '../../shared/document.js';
import type { Link, Words } from '../../shared/words.js';

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '"': '&quot;' };
const safe = (text: string) => text.replace(/[&<"]/g, (character) => escapes[character] ?? '');
const each = <T,>(items: readonly T[], html: (item: T, index: number) => string) => items.map(html).join('');
const link = ({ label, href }: Link, className: string, more = '') =>
  `<a class="${className}" href="${safe(href)}"${more}>${safe(label)}</a>`;
const paragraph = (text: string) => `<p class="govuk-body">${safe(text)}</p>`;

const toolbar = ({ toolbar: { label, groups } }: Words) =>
  `<div class="toolbar" role="toolbar" aria-label="${label}">${each(
    groups,
    ({ label, commands }, group) =>
      `<div role="group" aria-label="${label}">${each(commands, ({ id, label, href }, index) => {
        const shared = `class="govuk-button govuk-button--secondary" tabindex="${group + index === 0 ? 0 : -1}" data-module="govuk-button"`;
        return href === undefined
          ? `<button type="button" ${shared} data-command="${id}">${label}</button>`
          : `<a href="${safe(href)}" ${shared}${id === 'save' ? ' download' : ''}>${label}</a>`;
      })}</div>`,
  )}</div>`;

const navigation = ({ navigation: { label, more, sections } }: Words) =>
  `<div class="govuk-service-navigation" data-module="govuk-service-navigation"><div class="govuk-width-container"><div class="govuk-service-navigation__container"><nav class="govuk-service-navigation__wrapper menus" aria-label="${label}"><button type="button" class="govuk-service-navigation__toggle govuk-js-service-navigation-toggle" aria-controls="navigation" hidden aria-hidden="true">Menu</button><ul class="govuk-service-navigation__list" id="navigation">${each(
    sections,
    ({ label, href, children }) =>
      `<li class="govuk-service-navigation__item">${link({ label, href }, 'govuk-service-navigation__link')}${
        children
          ? `<details name="menus"><summary aria-label="${more.replace('{section}', label)}"></summary><ul class="govuk-list">${each(
              children,
              (child) =>
                `<li>${link(child, 'govuk-link')}${child.description ? `<p class="govuk-hint">${child.description}</p>` : ''}</li>`,
            )}</ul></details>`
          : ''
      }</li>`,
  )}</ul></nav></div></div></div>`;

const trail = ({ up, trail: { label, crumbs, current } }: Words) =>
  `<div class="govuk-width-container">${link(up, 'govuk-back-link', ' rel="up"')}<nav class="govuk-breadcrumbs" aria-label="${label}"><ol class="govuk-breadcrumbs__list">${each(
    crumbs,
    (crumb) => `<li class="govuk-breadcrumbs__list-item">${link(crumb, 'govuk-breadcrumbs__link')}</li>`,
  )}<li class="govuk-breadcrumbs__list-item" aria-current="page">${current}</li></ol></nav></div>`;

const article = (id: string, { article, facts }: Words) =>
  `<article aria-labelledby="${id}"><span class="govuk-caption-xl">${article.kicker}</span><h1 class="govuk-heading-xl" id="${id}">${safe(article.headline)}</h1>${each(
    article.paragraphs,
    paragraph,
  )}<figure class="govuk-inset-text"><figcaption class="govuk-body-s">${article.quote.leadIn}</figcaption><blockquote class="govuk-!-margin-0">${paragraph(
    article.quote.text,
  )}</blockquote></figure><figure class="govuk-!-margin-0"><figcaption class="govuk-body-s">${article.credit}</figcaption></figure><section class="govuk-summary-card"><div class="govuk-summary-card__title-wrapper"><h2 class="govuk-summary-card__title">${facts.heading}</h2></div><div class="govuk-summary-card__content"><dl class="govuk-summary-list">${each(
    facts.rows,
    ({ term, values, dateTime }) =>
      `<div class="govuk-summary-list__row"><dt class="govuk-summary-list__key">${term}</dt><dd class="govuk-summary-list__value">${each(
        values,
        (value) => (dateTime ? `<time datetime="${dateTime}">${value}</time>` : paragraph(value)),
      )}</dd></div>`,
  )}</dl></div></section></article>`;

const footer = ({ footer: { label, links, text } }: Words) =>
  `<footer class="govuk-footer"><div class="govuk-width-container"><h2 class="govuk-visually-hidden">${label}</h2><ul class="govuk-footer__inline-list">${each(
    links,
    (one) => `<li class="govuk-footer__inline-list-item">${link(one, 'govuk-footer__link')}</li>`,
  )}</ul><p>${text}</p></div></footer>`;

/** Its own header, buttons, service navigation, breadcrumbs, type, summary card and footer; menus and toolbar are plain elements. */
export const render = ({ words, articleIds }: Content, files: Files): string =>
  wholeDocument(files, {
    htmlAttributes: ' class="govuk-template"',
    bodyAttributes: ' class="govuk-template__body"',
    head: `<title>${words.article.headline}</title>`,
    body: `<script>document.body.className += ' js-enabled' + ('noModule' in HTMLScriptElement.prototype ? ' govuk-frontend-supported' : '')</script>${each(
      words.skip.links,
      (one) => link(one, 'govuk-skip-link', ' data-module="govuk-skip-link"'),
    )}<header><div class="top">${toolbar(words)}${link(words.signIn, 'govuk-link', ' id="after-toolbar"')}</div><div class="govuk-width-container">${link(
      { ...words.home, label: words.publisher },
      'govuk-link govuk-heading-m home',
      ` aria-label="${words.home.label}"`,
    )}</div>${navigation(words)}${trail(words)}</header><div class="govuk-width-container"><main class="govuk-main-wrapper" id="main" tabindex="-1">${each(
      articleIds,
      (id) => article(id, words),
    )}</main></div>${footer(words)}`,
  });
