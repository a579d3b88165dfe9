/** Stands for pages that are left out. */
export type Gap = 'gap';

/** The pages to which a list of pages links: the first, the last, this one and its neighbours. A gap stands for at least two pages. */
export function shownPages(page: number, pages: number): (number | Gap)[] {
  const near = [1, page - 1, page, page + 1, pages].filter((number) => number >= 1 && number <= pages);
  return [...new Set(near)].flatMap((number, index, all): (number | Gap)[] => {
    const left = number - (all[index - 1] ?? 0) - 1;
    if (left === 0) return [number];
    return [left === 1 ? number - 1 : 'gap', number];
  });
}
