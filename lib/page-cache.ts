type Entry<Value> = { value: Value; bytes: number; tags: readonly string[]; since: number };

/** Keeps values within a number of bytes, letting go of the least recently used first, until one of their tags is expired. */
export class PageCache<Value> {
  readonly #entries = new Map<string, Entry<Value>>();
  readonly #missedAt = new Map<string, number>();
  readonly #expiredAt = new Map<string, number>();
  readonly #capacity: number;
  readonly #now: () => number;
  #bytes = 0;

  constructor(capacityInBytes: number, now: () => number = Date.now) {
    this.#capacity = capacityInBytes;
    this.#now = now;
  }

  get bytes(): number {
    return this.#bytes;
  }

  get(key: string): { value: Value; since: number } | undefined {
    const entry = this.#entries.get(key);
    if (entry === undefined || this.#isExpired(entry)) {
      this.delete(key);
      this.#noteMiss(key);
      return undefined;
    }
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    return entry;
  }

  /** Keeps a value as old as the miss that caused it, so that one rendered while its tag expired is not kept for fresh. */
  set(key: string, value: Value, bytes: number, tags: readonly string[]): void {
    this.delete(key);
    const entry = { value, bytes, tags, since: this.#missedAt.get(key) ?? this.#now() };
    this.#missedAt.delete(key);
    if (bytes > this.#capacity || this.#isExpired(entry)) return;
    this.#entries.set(key, entry);
    this.#bytes += bytes;
    for (const oldest of this.#entries.keys()) {
      if (this.#bytes <= this.#capacity) break;
      this.delete(oldest);
    }
  }

  delete(key: string): void {
    this.#bytes -= this.#entries.get(key)?.bytes ?? 0;
    this.#entries.delete(key);
  }

  expire(tags: readonly string[]): void {
    for (const tag of tags) this.#expiredAt.set(tag, this.#now());
  }

  #isExpired({ tags, since }: Entry<Value>): boolean {
    return tags.some((tag) => (this.#expiredAt.get(tag) ?? Number.NEGATIVE_INFINITY) >= since);
  }

  #noteMiss(key: string): void {
    this.#missedAt.delete(key);
    this.#missedAt.set(key, this.#now());
    const [oldest] = this.#missedAt.keys();
    if (this.#missedAt.size > 1000 && oldest !== undefined) this.#missedAt.delete(oldest);
  }
}
