const list = (phrases: string): Set<string> => new Set(phrases.split('|').map((phrase) => phrase.trim()));

const APPLY =
  list(`apply | apply now | apply here | apply today | apply online | i'm interested | submit application |
  submit an application | jetzt bewerben | bewerben | postuler | solliciteer | inscribirme | candidatar-se`);
const OTHER =
  list(`share | share this job | share this role | share this position | save | save job | save this job |
  back to jobs | back to all jobs | create a job alert | print | teilen`);

/** What a link or button to apply with says. */
export function saysApply(text: string): boolean {
  const words = text.toLowerCase();
  return APPLY.has(words) || (words.length < 80 && words.startsWith('apply for '));
}

/** What links and buttons around a posting say; a whole line of it is no part of the text. */
export const isControlLine = (text: string): boolean => saysApply(text) || OTHER.has(text.toLowerCase());
