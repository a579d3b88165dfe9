/** As a base class it returns the object it is given, to which the class that extends it adds its private fields. */
class Given {
  constructor(content: object) {
    // biome-ignore lint/correctness/noConstructorReturn: a derived constructor adds its fields to what its base returns.
    return content;
  }
}

/**
 * The reader that returned an object, so that content passed on from component to component is read only once. It is a private field of
 * that object: copies do not have it, nobody else sees it, and unlike an entry in a WeakMap it does not slow down garbage collection.
 */
export class ReadBy extends Given {
  #reader;
  constructor(content: object, reader: object) {
    super(content);
    this.#reader = reader;
  }
  static is(reader: object, content: object): boolean {
    return #reader in content && content.#reader === reader;
  }
}
