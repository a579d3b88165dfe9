import { ar } from '../../src/locales/ar.js';
import { bg } from '../../src/locales/bg.js';
import { cs } from '../../src/locales/cs.js';
import { da } from '../../src/locales/da.js';
import { de } from '../../src/locales/de.js';
import { el } from '../../src/locales/el.js';
import { en, type Locale } from '../../src/locales/en.js';
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

/** Every language of the package, by its tag. */
export const locales: Record<string, Locale> = {
  ar,
  bg,
  cs,
  da,
  de,
  el,
  en,
  es,
  et,
  fi,
  fr,
  ga,
  he,
  hr,
  hu,
  it,
  lt,
  lv,
  mt,
  nb,
  nl,
  pl,
  pt,
  ro,
  sk,
  sl,
  sv,
  uk,
};

/** The name of each language in the language itself; browsers lack some of them. */
export const languageNames: Record<string, string> = {
  ...{ ar: 'العربية', bg: 'Български', cs: 'Čeština', da: 'Dansk', de: 'Deutsch', el: 'Ελληνικά', en: 'English', es: 'Español' },
  ...{ et: 'Eesti', fi: 'Suomi', fr: 'Français', ga: 'Gaeilge', he: 'עברית', hr: 'Hrvatski', hu: 'Magyar', it: 'Italiano' },
  ...{ lt: 'Lietuvių', lv: 'Latviešu', mt: 'Malti', nb: 'Norsk bokmål', nl: 'Nederlands', pl: 'Polski', pt: 'Português' },
  ...{ ro: 'Română', sk: 'Slovenčina', sl: 'Slovenščina', sv: 'Svenska', uk: 'Українська' },
};
