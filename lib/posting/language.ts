const WORDS: Record<string, string> = {
  en: 'the and of to with you for our we will is are your that this have from be',
  de: 'und der die das mit für wir du sie ein eine von zu den dem ist auf unser deine ihre im bei',
  fr: 'le la les des et vous nous pour dans une votre avec sur du est au aux nos qui en',
  es: 'el la los las de y en para con una que por del tu nuestro nuestra como es se más',
  pt: 'o os as de e em para com uma que por do da você nossa nosso não como é mais',
  it: 'il la le di e per con una che del della nel sei nostro nostra come è gli dei alla',
  nl: 'de het een en van je jij voor met wij bij ons onze zijn ben aan als jouw dat in',
  pl: 'i w na z do się oraz dla jest nie w że od przez nasz naszego twoje pracy po',
  sv: 'och att som en vi du med för på av är till det dig vår våra har om hos eller',
  da: 'og at som en vi du med for på af er til det dig vores har om hos eller den',
};
const TAGS = Object.keys(WORDS);
const INDEX = new Map<string, number[]>();
TAGS.forEach((tag, at) => {
  for (const word of (WORDS[tag] ?? '').split(' ')) INDEX.set(word, [...(INDEX.get(word) ?? []), at]);
});
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[\u3040-\u30ff]/g, 'ja'],
  [/[\uac00-\ud7af]/g, 'ko'],
  [/[\u4e00-\u9fff]/g, 'zh'],
  [/[\u0400-\u04ff]/g, 'ru'],
  [/[\u0590-\u05ff]/g, 'he'],
  [/[\u0370-\u03ff]/g, 'el'],
];
const FOREIGN = /[\u0370-\u05ff\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/g;
const SAMPLE = 6000;

function byScript(text: string): string | undefined {
  // Nearly every posting is in Latin letters: then there is nothing to count.
  const foreign = text.match(FOREIGN)?.length ?? 0;
  if (foreign * 5 < text.length) return undefined;
  return SCRIPTS.find(([script]) => (text.match(script)?.length ?? 0) > foreign * 0.3)?.[1];
}

function byWords(text: string): string | undefined {
  const counts = TAGS.map(() => 0);
  for (const token of text.toLowerCase().split(/[\s.,;:!?()"]/))
    for (const at of INDEX.get(token) ?? []) counts[at] = (counts[at] ?? 0) + 1;
  const [second = 0, best = 0] = [...counts].sort((a, b) => a - b).slice(-2);
  return best >= 8 && best > second * 1.3 ? TAGS[counts.indexOf(best)] : undefined;
}

/**
 * The text's language as a BCP 47 primary tag. The text decides where it is clear: boards put their own language, not the
 * posting's, into `lang`. Else the first of `said`, else English.
 */
export function languageOf(text: string, said: readonly (string | undefined)[]): string {
  const sample = text.slice(0, SAMPLE);
  const tag = said.find((one) => /^[a-z]{2,3}(?:$|[-_])/i.test(one ?? ''));
  return byScript(sample) ?? byWords(sample) ?? tag?.split(/[-_]/)[0]?.toLowerCase() ?? 'en';
}
