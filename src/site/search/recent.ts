/** The last searches of this reader, kept in this browser and nowhere else; forgotten at a click. */
const KEY = 'bc06-tim-gan-day';
const MOST = 6;

/** The newest first; none where the browser keeps nothing. */
export function recentSearches(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string').slice(0, MOST) : [];
  } catch {
    return [];
  }
}

/** Keeps a search that is finished; what it begins with was only on the way to it. */
export function keepSearch(query: string): void {
  const others = recentSearches().filter((one) => !query.startsWith(one));
  write([query, ...others].slice(0, MOST));
}

export function forgetSearches(): void {
  write([]);
}

function write(queries: readonly string[]): void {
  try {
    if (queries.length === 0) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify(queries));
  } catch {
    // A reader who lets nothing be kept searches all the same.
  }
}
