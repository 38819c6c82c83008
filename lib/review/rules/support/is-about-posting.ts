/** "You ask for strong SQL": what stands before the wording gives it to the posting, not to the writer. */
export function isAboutPosting(before: string): boolean {
  return /\b(?:you|your (?:posting|page|team|ad|advertisement|list|job description)|the (?:posting|job description|ad))(?: [a-z]{2,10}){0,3} (?:asks?|wants?|lists?|mentions?|needs?|says?|names?|requires?|looks?|calls?|expects?|describes?|writes?|asking|looking)\b[^;.]{0,60}$/.test(
    before,
  );
}
