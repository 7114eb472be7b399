import type { Link } from '../../shared/link.ts';

/** A sentence that must not be overlooked. */
export interface Notice {
  readonly title: string;
  readonly text: string;
  readonly link: Link | null;
  readonly isDoubt: boolean;
}
