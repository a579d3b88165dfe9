// The HTML that SharePoint makes of the page layout, with its fields filled in. There is no SharePoint to try it in.
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { unpack } from '../../scripts/pack.mjs';
import { renderPage } from '../../src/render-page/exports.js';
import { seed } from '../../stories/fixtures/seed.js';
import { fillPage, type SiteMapNode } from '../support/asp-net.js';
import { launch } from '../support/browser.js';
import { passesSharedChecks } from '../support/consumer-checks.js';
import { validationFaults } from '../support/html-validator.js';
import { serveFolder } from '../support/static-files.js';

const rendered = renderPage(seed);
/** What is between two places of the rendered page. */
const between = (start: string, end: string) => rendered.slice(rendered.indexOf(start) + start.length, rendered.indexOf(end));
/** The values of a row of the fact box, as one text. */
const fact = (name: string) => {
  const [, row = ''] = new RegExp(`data-row="${name}"><dt>.*?</dt>(.*?)</div>`).exec(rendered) ?? [];
  return row.replace(/<\/dd><dd>/g, '; ').replace(/<\/?dd>/g, '');
};

const node = ({ label, href = '', children = [] }: { label: string; href?: string; children?: readonly object[] }): SiteMapNode => ({
  Url: href,
  Title: label,
  ChildNodes: (children as Parameters<typeof node>[0][]).map(node),
});

const read = (name: string) => readFileSync(join('examples/sharepoint', name), 'utf8').replaceAll('Agency for Coastal Waters', 'Eurojust');
const html = fillPage(read('Pressroom.master'), read('NewsPage.aspx'), {
  sections: (seed.navigation ?? []).map((item) => node(item as Parameters<typeof node>[0])),
  address: String(seed.url),
  fields: {
    Title: String(seed.article.headline),
    Kicker: String(seed.article.kicker),
    PublishingPageContent: between('<div class="pr-article-body">', '<figure class="pr-photo-credit">'),
    PhotoCredit: 'Photo © Eurojust',
    MeetingDate: fact('date'),
    MeetingPlace: fact('place'),
    MeetingOrganisers: fact('organisers'),
    MeetingChair: fact('chairs'),
    MeetingCoChairs: fact('co-chairs'),
    MeetingParticipants: fact('participants'),
    MeetingBodies: fact('bodies'),
    MeetingObjective: fact('objective'),
  },
});

const folder = mkdtempSync(join(tmpdir(), 'pressroom-ui-sharepoint-'));
const site = { address: '', browser: undefined as unknown as Browser };
let close = async () => {};

beforeAll(async () => {
  await unpack(join(folder, 'package'));
  mkdirSync(join(folder, 'site/assets'), { recursive: true });
  for (const name of ['styles.css', 'enhance-page.js'])
    writeFileSync(join(folder, 'site/assets', name), readFileSync(join(folder, 'package/dist', name)));
  copyFileSync('examples/sharepoint/site.css', join(folder, 'site/assets/site.css'));
  writeFileSync(join(folder, 'site/assets/icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  writeFileSync(join(folder, 'site/index.html'), html);
  const server = await serveFolder(join(folder, 'site'));
  close = server.close;
  Object.assign(site, { address: server.address, browser: await launch() });
});
afterAll(async () => {
  await site.browser?.close();
  await close();
  rmSync(folder, { recursive: true, force: true });
});

test('every server control and every expression has been filled in, and the HTML is valid', async () => {
  expect(html.match(/<%.*?%>|<\w+:\w+|runat=/g)).toBeNull();
  // SharePoint puts a form around every page, which is sent by script.
  expect(await validationFaults(html)).toEqual(['wcag/h32: <form> element must have a submit button (#aspnetForm)']);
});

passesSharedChecks(site, '/');
