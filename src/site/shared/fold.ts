/** Without marks and capitals, đ as d: as readers type. For scripts, which the whole of vietnamese.ts would weigh down. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}
