/** What is derived from a thing that never changes, and asked for again and again. */

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
const MOST_CHARACTERS = 1_000_000;

/**
 * The same, derived once for each text among the latest: reports repeat their names every month. What has
 * not been asked for while as many characters went by is forgotten.
 */
export function oncePerText<Derived>(
  derive: (text: string) => Derived,
  most = MOST_CHARACTERS,
): (text: string) => Derived {
  let latest = new Map<string, Derived>();
  let before = new Map<string, Derived>();
  let characters = 0;
  return (text) => {
    const known = latest.get(text);
    if (known !== undefined) return known;
    const derived = before.get(text) ?? derive(text);
    characters += text.length + 1;
    if (characters > most) {
      before = latest;
      latest = new Map();
      characters = text.length;
    }
    latest.set(ownText(text), derived);
    return derived;
  };
}

/** A copy: a text is often a piece of a file, all of which it would keep in memory. */
function ownText(text: string): string {
  return `${text} `.slice(0, -1);
}
