declare module '@candidate/server' {
  type Render = (content: import('../shared/content.js').Content, files: import('../shared/document.js').Files) => string | Promise<string>;
  export const render: Render;
  /** Further things whose time is told, by name. */
  export const apart: Record<string, Render> | undefined;
}

declare module '@candidate/client' {
  /** Brings the page to life. */
  export const start: () => unknown;
}

/** The content of the page that is open. It is a file of its own, so that it is nobody's script. */
declare module 'bench:content' {
  export const content: import('../shared/content.js').Content;
}

/** Made from the HTML of our parts. */
declare module 'bench:same-markup' {
  export const Page: import('react').ComponentType<import('../shared/content.js').Content>;
}

declare module '@candidate/styles.css';

declare module 'govuk-frontend' {
  export function initAll(): void;
}

/** The text of a file of a package. */
declare module '*?raw' {
  const text: string;
  export default text;
}
