import type { Stretch } from '../letter/letter.ts';

/** A title of a role in the letter. */
export interface RoleName extends Stretch {
  /** Named as the role applied for. */
  target: boolean;
  /** It is the posting's own. */
  own: boolean;
}

export interface RoleNames {
  /** The posting's title as a letter writes it. */
  title: string;
  found: RoleName[];
  /** The posting's title stands in the letter, verbatim or as a letter writes it. */
  named: boolean;
}
