/** Widths of the container, in rem, from which a trail may show its middle. `npm run steps` writes a container query for each. */
export const breadcrumbSteps = Array.from({ length: 15 }, (_, index) => 24 + 4 * index);

/** The step at which a trail of the given width, in rem, fits; the widest where none does. */
export const fitsFrom = (needed: number) => breadcrumbSteps.find((step) => step >= needed) ?? breadcrumbSteps.at(-1);
