/** What the browser keeps for the page; where it keeps nothing for anybody, the page remembers until it is left. */
export interface Kept {
  get(): string | null;
  set(value: string | null): void;
}

export function kept(where: 'localStorage' | 'sessionStorage', key: string): Kept {
  let own: string | null = null;
  return {
    get() {
      try {
        return globalThis[where]?.getItem(key) ?? own;
      } catch {
        return own;
      }
    },
    set(value) {
      own = value;
      try {
        if (value === null) {
          globalThis[where].removeItem(key);
        } else {
          globalThis[where].setItem(key, value);
        }
      } catch {
        // Kept above, for this visit alone.
      }
    },
  };
}
