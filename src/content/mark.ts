/** As a base class it returns the object it is given, to which the class that extends it adds its private fields. */
class Given {
  constructor(content: object) {
    // biome-ignore lint/correctness/noConstructorReturn: a derived constructor adds its fields to what its base returns.
    return content;
  }
}

/** The mark of one reader. */
export interface Mark {
  /** Marks what the reader returns. @returns the same object */
  new (content: object): object;
  isOn(content: object): boolean;
}

/**
 * Creates a mark for what a reader has returned, so that content passed on from component to component is read only once. It is a private
 * field of that object: copies do not have it, nobody else sees it, and unlike an entry in a WeakMap it does not slow down garbage collection.
 */
/* @__NO_SIDE_EFFECTS__ */
export const createMark = (): Mark =>
  class extends Given {
    // oxlint-disable-next-line no-unused-private-class-members -- `isOn` only asks whether it is there.
    #mark: unknown;
    static isOn(content: object): boolean {
      return #mark in content;
    }
  };
