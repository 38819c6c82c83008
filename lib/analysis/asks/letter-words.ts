/** A letter to the employer, in the words postings use; "letter of intent" is a contract as often, so it needs "your". */
export const LETTER =
  /\b(?:cover(?:ing)?[ -]?letters?|motivation(?:al)?[ -]letters?|letters? of (?:motivation|interest|application)|application letters?|your letter(?: of intent)?|short letter|personal letter)\b/;

/** The act or the papers of applying: what makes a request one to applicants. */
export const APPLYING =
  /\b(?:cover(?:ing)?[ -]?letters?|motivation(?:al)?[ -]letters?|letters? of (?:motivation|interest|application)|application letters?|your (?:letter|application(?! (?:code|server|logic|stack|architecture|performance))|e-?mail|message|note|submission|cv|resume|résumé)|(?:the|an?) (?:letter|e-?mail)(?: to us)?|subject(?: line| field)?|when (?:you(?:'re)? )?apply(?:ing)?|when submitting|to apply|in applying|before (?:you )?apply(?:ing)?|(?:if|as) you(?:'d like to| want to| would like to| wish to)? apply|apply(?:ing)? (?:by|with|via|here|at|through)|(?:first|opening) (?:line|sentence) of|application form|along with (?:your|a) (?:cv|resume|résumé))/;

/** A heading or lead-in over instructions. */
export const APPLY_HEADING =
  /\b(?:how to apply|to apply|apply(?:ing)?|application(?: process| instructions)?|your application|next steps)\b/;
