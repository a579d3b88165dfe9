import { type Browser, type BrowserContext, type CDPSession, chromium, type Page } from 'playwright';
import { chromiumArgs, findChromium } from '../../scripts/chromium.mjs';

export const launch = async (): Promise<Browser> => chromium.launch({ executablePath: await findChromium(), args: chromiumArgs });

/** The times that Chromium keeps, in milliseconds of processor time of the main thread. */
export interface Times {
  /** Everything: script, style, layout, painting. */
  task: number;
  script: number;
}

export interface Opened {
  context: BrowserContext;
  page: Page;
  cdp: CDPSession;
  times(): Promise<Times>;
  /** Resolves when nothing has happened on the main thread for a while. */
  quiet(): Promise<void>;
}

/** Waits without a task on the page's main thread. */
export const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/** A page that nobody has seen before, with nothing cached. */
export async function open(browser: Browser, { scripting = true } = {}): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, javaScriptEnabled: scripting });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  const times = async () => {
    const { metrics } = await cdp.send('Performance.getMetrics');
    const of = (wanted: string) => 1000 * (metrics.find(({ name }) => name === wanted)?.value ?? 0);
    return { task: of('TaskDuration'), script: of('ScriptDuration') };
  };
  const quiet = async () => {
    for (let tries = 0, before = await times(); tries < 100; tries++) {
      await pause(150);
      const now = await times();
      if (now.task - before.task < 1) return;
      before = now;
    }
  };
  return { context, page, cdp, times, quiet };
}

/** What was spent since. */
export const since = (before: Times, after: Times): Times => ({ task: after.task - before.task, script: after.script - before.script });
