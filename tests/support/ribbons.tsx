import { RibbonTabs } from '../../src/components/ribbon-tabs/ribbon-tabs.js';
import { RibbonToolbar, SkipLinks } from '../../src/index.js';
import { ribbonTabs } from '../../stories/fixtures/ribbon-tabs.js';
import { ribbonToolbar } from '../../stories/fixtures/ribbon-toolbar.js';

/** An editing page: ribbon tabs at the top, and the readers' ribbon in the page. */
export function Ribbons() {
  return (
    <div className="pr-news-page">
      <title>A page being edited</title>
      <SkipLinks />
      <header>
        <RibbonTabs {...ribbonTabs.contextual} keyTips />
      </header>
      <main id="main">
        <h1>A page being edited</h1>
        <RibbonToolbar {...ribbonToolbar.menus} skipLink={false} skipTargetId={false} />
        <RibbonToolbar {...ribbonToolbar.large} label="Large commands" skipLink={false} skipTargetId={false} />
        <p>The text goes on here.</p>
      </main>
    </div>
  );
}
