import { type LanguageOfPart, language } from './language.js';
import { type Fields, list, object, orText, type Reader, readAt, reportProblem, text, typed } from './reader.js';
import { address, flag, oneOf, record, texts, textWhere } from './values.js';

/** An option of a select or of a group of checkboxes. */
export interface FilterOption extends LanguageOfPart {
  /**
   * Visible text.
   * @default the value
   */
  label?: string | null | undefined;
  /** Value of the URL parameter. */
  value: string;
}

interface FilterFieldBase extends LanguageOfPart {
  /** Name of the field, and therefore of the URL parameter. */
  name: string;
  /** Label of the field, or legend of a group of boxes. */
  label: string;
}

/** A field for words, or for a day. */
export interface FilterInput extends FilterFieldBase {
  /** A line of text, or a day. */
  type: 'text' | 'date';
  /** The current value; of a date, as 2026-03-05. */
  value?: string | null | undefined;
}

/** A choice of one option, or of none. */
export interface FilterSelect extends FilterFieldBase {
  /** A list of which one is chosen. */
  type: 'select';
  /** The choices; a string is value and label in one. */
  options: readonly (string | FilterOption)[];
  /** The current value. */
  value?: string | null | undefined;
  /**
   * Text of the first option, which does not filter: "All topics".
   * @default "All"
   */
  allLabel?: string | null | undefined;
}

/** A box to tick, or with `options` a group of boxes. */
export interface FilterCheckbox extends FilterFieldBase {
  /** A box to tick, or a group of boxes. */
  type: 'checkbox';
  /** The boxes of a group; a string is value and label in one. */
  options?: readonly (string | FilterOption)[] | null | undefined;
  /** The values that are ticked, if there are options. */
  values?: readonly string[] | null | undefined;
  /**
   * Whether a box without options is ticked.
   * @default false
   */
  checked?: boolean | null | undefined;
}

/** A field of the form that narrows down a list. */
export type FilterField = FilterInput | FilterSelect | FilterCheckbox;

/** A form that narrows down a list. It sends an ordinary GET request. */
export interface ListFilterContent {
  /** URL that receives the GET request. Without a usable URL the form is left out. */
  action: string;
  /** The fields of the form, in order. */
  fields: readonly FilterField[];
  /** Additional parameters. */
  hiddenFields?: Readonly<Record<string, string>> | null | undefined;
  /**
   * URL of the list without filters.
   * @default action
   */
  clearHref?: string | null | undefined;
}

const option = /* @__PURE__ */ orText(
  /* @__PURE__ */ object({ label: text, value: text, ...language } satisfies Fields<FilterOption>, { required: ['value'] }),
  'value',
);
const options = /* @__PURE__ */ list(option);
const base = { name: text, label: text, ...language } satisfies Fields<FilterFieldBase>;

const day = /* @__PURE__ */ textWhere((value) => /^\d{4,}-\d\d-\d\d$/.test(value), 'time');
const named = { required: ['name', 'label'] } as const;

const fieldTypes = {
  text: /* @__PURE__ */ typed('text', /* @__PURE__ */ object({ ...base, value: text } satisfies Fields<Omit<FilterInput, 'type'>>, named)),
  date: /* @__PURE__ */ typed('date', /* @__PURE__ */ object({ ...base, value: day } satisfies Fields<Omit<FilterInput, 'type'>>, named)),
  select: /* @__PURE__ */ typed(
    'select',
    /* @__PURE__ */ object({ ...base, options, value: text, allLabel: text } satisfies Fields<Omit<FilterSelect, 'type'>>, {
      required: ['name', 'label', 'options'],
    }),
  ),
  checkbox: /* @__PURE__ */ typed(
    'checkbox',
    /* @__PURE__ */ object({ ...base, options, values: texts, checked: flag } satisfies Fields<Omit<FilterCheckbox, 'type'>>, named),
  ),
};

export type ReadFilterField = NonNullable<ReturnType<(typeof fieldTypes)[keyof typeof fieldTypes]>>;

const fieldType = /* @__PURE__ */ oneOf<keyof typeof fieldTypes>({
  text: 'text',
  search: 'text',
  date: 'date',
  select: 'select',
  checkbox: 'checkbox',
  checkboxes: 'checkbox',
});

const field: Reader<ReadFilterField> = (value, context) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return reportProblem(context, 'object', value);
  return fieldTypes[readAt(fieldType, value, 'type', context) ?? 'text'](value, context);
};

export const listFilter = /* @__PURE__ */ object(
  { action: address, fields: /* @__PURE__ */ list(field), hiddenFields: record, clearHref: address } satisfies Fields<ListFilterContent>,
  { required: ['action', 'fields'] },
);

export type ReadListFilter = NonNullable<ReturnType<typeof listFilter>>;

/** Whether a field narrows the list down. */
export const isFiltering = (field: ReadFilterField): boolean =>
  field.type === 'checkbox' ? field.checked === true || field.values !== undefined : field.value !== undefined;
