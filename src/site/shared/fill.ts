/** A sentence of a script with its places filled: `fill('{count} dòng', { count: 3 })` is «3 dòng». */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
