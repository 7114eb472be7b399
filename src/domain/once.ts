/** What is derived from a thing that never changes, and asked for again and again. */

/** What is made when it is first asked for. */
export function once<Made>(make: () => Made): () => Made {
  let made: { readonly it: Made } | null = null;
  return () => (made ??= { it: make() }).it;
}

/** The same, derived once for each thing, for as long as that is kept. */
export function oncePer<Thing extends object, Derived>(
  derive: (thing: Thing) => Derived,
): (thing: Thing) => Derived {
  const known = new WeakMap<Thing, Derived>();
  return (thing) => {
    let derived = known.get(thing);
    if (derived === undefined) {
      derived = derive(thing);
      known.set(thing, derived);
    }
    return derived;
  };
}

/** How many characters of texts are remembered at most, twice over. */
const MOST_CHARACTERS = 300_000;

/**
 * The same, derived once for each text among the latest: reports repeat their names and sentences every
 * month. What has not been asked for while as many characters went by is forgotten.
 */
export function oncePerText<Derived>(
  derive: (text: string) => Derived,
  most = MOST_CHARACTERS,
): (text: string) => Derived {
  return remembering(ownText, derive, most);
}

/** Remembers what is derived from the latest texts; each is kept, and derived from, as a text of its own. */
function remembering<Derived>(
  own: (text: string) => string,
  derive: (text: string) => Derived,
  most: number,
): (text: string) => Derived {
  let latest = new Map<string, Derived>();
  let before = new Map<string, Derived>();
  let characters = 0;
  return (text) => {
    const known = latest.get(text);
    if (known !== undefined) return known;
    const key = own(text);
    const derived = before.get(key) ?? derive(key);
    characters += key.length + 1;
    if (characters > most) {
      before = latest;
      latest = new Map();
      characters = key.length;
    }
    latest.set(key, derived);
    return derived;
  };
}

/** As many characters as several rules remember of one text. */
const MOST_COPIED = 600_000;

/**
 * A copy: a text is often a piece of a file, all of which it would keep in memory, and so would any piece of
 * it. Whoever remembers the same text remembers the same copy, so that to ask by that costs next to nothing.
 */
export const ownText = remembering(
  (text) => `${text} `.slice(0, -1),
  (copy) => copy,
  MOST_COPIED,
);
