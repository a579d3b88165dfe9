import type { Meta, StoryObj } from '@storybook/react-vite';
import { type Locale, NewsPage } from '../../src/index.js';
import { ar } from '../../src/locales/ar.js';
import { bg } from '../../src/locales/bg.js';
import { cs } from '../../src/locales/cs.js';
import { da } from '../../src/locales/da.js';
import { de } from '../../src/locales/de.js';
import { el } from '../../src/locales/el.js';
import { en } from '../../src/locales/en.js';
import { es } from '../../src/locales/es.js';
import { et } from '../../src/locales/et.js';
import { fi } from '../../src/locales/fi.js';
import { fr } from '../../src/locales/fr.js';
import { ga } from '../../src/locales/ga.js';
import { he } from '../../src/locales/he.js';
import { hr } from '../../src/locales/hr.js';
import { hu } from '../../src/locales/hu.js';
import { it } from '../../src/locales/it.js';
import { lt } from '../../src/locales/lt.js';
import { lv } from '../../src/locales/lv.js';
import { mt } from '../../src/locales/mt.js';
import { nb } from '../../src/locales/nb.js';
import { nl } from '../../src/locales/nl.js';
import { pl } from '../../src/locales/pl.js';
import { pt } from '../../src/locales/pt.js';
import { ro } from '../../src/locales/ro.js';
import { sk } from '../../src/locales/sk.js';
import { sl } from '../../src/locales/sl.js';
import { sv } from '../../src/locales/sv.js';
import { uk } from '../../src/locales/uk.js';
import { inLanguage } from '../fixtures/in-language.js';

/** The seed page without its article text, in every language of the package, on a phone, where long words are critical. */
const meta = {
  title: 'Pages/In every language',
  component: NewsPage,
  parameters: { layout: 'fullscreen' },
  globals: { viewport: { value: 'phone' } },
  tags: ['!autodocs'],
} satisfies Meta<typeof NewsPage>;

export default meta;
type Story = StoryObj<typeof meta>;

const story = (locale: Locale): Story => ({ args: inLanguage(locale) });

export const Arabic = story(ar);
export const Bulgarian = story(bg);
export const Croatian = story(hr);
export const Czech = story(cs);
export const Danish = story(da);
export const Dutch = story(nl);
export const English = story(en);
export const Estonian = story(et);
export const Finnish = story(fi);
export const French = story(fr);
export const German = story(de);
export const Greek = story(el);
export const Hebrew = story(he);
export const Hungarian = story(hu);
export const Irish = story(ga);
export const Italian = story(it);
export const Latvian = story(lv);
export const Lithuanian = story(lt);
export const Maltese = story(mt);
export const Norwegian = story(nb);
export const Polish = story(pl);
export const Portuguese = story(pt);
export const Romanian = story(ro);
export const Slovak = story(sk);
export const Slovenian = story(sl);
export const Spanish = story(es);
export const Swedish = story(sv);
export const Ukrainian = story(uk);
