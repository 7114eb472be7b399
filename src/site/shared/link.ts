/** A link as pages draw it; no address where the thing has no page of its own. */
export interface Link {
  readonly text: string;
  readonly href: string | null;
}
