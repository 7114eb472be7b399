/** Where a value stands in a file: keys and indices from the root. */
export type Path = readonly (string | number)[];
