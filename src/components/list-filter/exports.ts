export type {
  FilterCheckbox,
  FilterField,
  FilterInput,
  FilterOption,
  FilterSelect,
  ListFilterContent,
} from '../../content/list-filter.js';
export type { LinkComponentProp } from '../../elements/link-component.js';
export type { Locale } from '../../locales/en.js';
export { ListFilter, type ListFilterProps } from './list-filter.js';
