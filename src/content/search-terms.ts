/** How people write in one language when they search. Case and accents do not matter. */
export interface SearchTerms {
  /** Words that say nothing about a place, one space apart: small words, and "pain" or "muscle", which fit everywhere. */
  readonly fillers: string;
  /** Ways to say the same: where one of a row stands in the words of a place, the others find it too. */
  readonly same: readonly (readonly string[])[];
  /** Words of the warning signs, one space apart: who types one is shown the way to them. */
  readonly urgent: string;
}
