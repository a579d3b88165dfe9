import { warn } from '../../lib/warn.js';
import { contrast } from '../../styles/contrast.js';

/** WCAG 2.2, 1.4.3. */
const least = 4.5;
const backgrounds = ['paper', 'raised'];

/**
 * Warns if links cannot be read in the light or the dark theme, as when a site sets `--pr-color-accent`, which overrides both, for one of them. It looks
 * after a second, when stylesheets are likely to be there, and only at the theme that the site has chosen, if it has. Call it in development only.
 */
export function reportUnreadableAccent(root: HTMLElement, signal: AbortSignal): void {
  const report = () => {
    const { documentElement } = root.ownerDocument;
    // No stylesheets of ours, as in jsdom.
    if (!getComputedStyle(root).getPropertyValue('--pr-color-accent')) return;
    const chosen = documentElement.dataset.theme;
    const probe = root.ownerDocument.createElement('span');
    probe.hidden = true;
    // The colours of the site, also where the reader's system replaces them.
    Object.assign(probe.style, { transition: 'none', forcedColorAdjust: 'none' });
    root.append(probe);
    const themes = chosen ? [chosen] : ['light', 'dark'];
    for (const theme of themes) {
      documentElement.dataset.theme = theme;
      reportTheme(probe, theme);
    }
    if (!chosen) {
      delete documentElement.dataset.theme;
      // Computed at once: transitions that have begun end where they began.
      colourOf(probe, 'accent');
    }
    probe.remove();
  };
  const check = setTimeout(report, 1000);
  signal.addEventListener('abort', () => clearTimeout(check));
}

function reportTheme(probe: HTMLElement, theme: string): void {
  const accent = colourOf(probe, 'accent');
  const ratio = Math.min(...backgrounds.map((name) => contrast(accent, colourOf(probe, name))));
  if (process.env.NODE_ENV !== 'production' && ratio < least)
    warn(
      'SkipLinks',
      `is on a page whose links cannot be read in the ${theme} theme: --pr-color-accent is ${accent} there, with a contrast of ${ratio.toFixed(2)} to 1, where ${least} is needed.`,
      'Load brand.css and set --pr-brand, from which the accents of both themes follow, or set --pr-color-accent for each theme.',
    );
}

/** A colour of the tokens as `#rrggbb`, however it is written. */
function colourOf(probe: HTMLElement, name: string): string {
  probe.style.color = `var(--pr-color-${name})`;
  const canvas = probe.ownerDocument.createElement('canvas').getContext('2d', { willReadFrequently: true }) as CanvasRenderingContext2D;
  canvas.fillStyle = getComputedStyle(probe).color;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}
