/** In order of weight: the first that fits a segment names it. */
const DISCIPLINES: readonly (readonly [string, RegExp])[] = [
  ['full-stack', /\bfull[\s-]?stack\b/],
  ['backend', /\bback[\s-]?end\b|\bserver[\s-]?side\b|\bserver engineer\b|\bapi engineer\b/],
  ['frontend', /\bfront[\s-]?end\b|\bui (?:engineer|developer)\b|\breact (?:engineer|developer)\b/],
  ['mobile', /\bmobile\b|\bios\b|\bandroid\b|\breact native\b|\bflutter\b/],
  ['embedded', /\bembedded\b|\bfirmware\b/],
  ['security', /\bsecurity\b|\bappsec\b|\bdevsecops\b/],
  ['data', /\bdata\b(?! (?:center|centre|entry))|\banalytics\b|\betl\b/],
  [
    'machine-learning',
    /\bml\b|\bmachine learning\b|\bai\b|\bgenai\b|\bllms?\b|\bdeep learning\b|\bnlp\b|\bcomputer vision\b|\bmlops\b/,
  ],
  ['reliability', /\bsite reliability\b|\bsre\b|\breliability\b/],
  ['devops', /\bdev[\s-]?ops\b|\bdevops\b|\bbuild (?:and|&) release\b|\brelease engineer\b/],
  ['quality', /\bqa\b|\bquality\b|\bsdet\b|\bin test\b|\btest (?:automation|engineer)\b|\btester\b/],
  ['database', /\bdatabases?\b|\bdba\b/],
  [
    'platform',
    /\bplatforms?\b|\bdeveloper experience\b|\bdevx\b|\bdeveloper productivity\b|\binternal tools\b/,
  ],
  ['infrastructure', /\binfrastructure\b|\bcloud\b/],
  ['network', /\bnetwork(?:ing)?\b/],
  ['games', /\bgames?\b|\bgameplay\b|\bunity\b|\bunreal\b/],
  ['blockchain', /\bblockchain\b|\bsmart contracts?\b|\bsolidity\b|\bweb3\b/],
  ['robotics', /\brobotics\b|\bautonomy\b/],
  ['web', /\bweb\b/],
  ['systems', /\bsystems?\b/],
];
const MANAGEMENT = /\bengineering manager\b|\bmanager\b|\bhead of\b|\bdirector\b|\bvp\b|\bcto\b/;

const BACK_END = /\bback[\s-]?end\b/;
const FRONT_END = /\bfront[\s-]?end\b/;

function named(text: string): string | undefined {
  if (BACK_END.test(text) && FRONT_END.test(text)) return 'full-stack';
  return DISCIPLINES.find(([, pattern]) => pattern.test(text))?.[0];
}

/**
 * What the role is about. The words beside the noun decide ("Backend Engineer, Payments Platform" is backend); without any there, the
 * rest of the title ("Software Engineer, Backend"); `management` for a manager of nothing named, `software` when nothing is said.
 */
export function readDiscipline(title: string, segment: string): string {
  // Two halves joined by a slash are one segment: "Frontend / Backend Engineer".
  const whole = title.toLowerCase();
  const main = title === segment ? whole : segment.toLowerCase();
  const own = named(main);
  if (own === 'frontend' || own === 'backend') return named(whole) === 'full-stack' ? 'full-stack' : own;
  if (own === 'systems' || own === 'web') return named(whole) ?? own;
  return own ?? named(whole) ?? (MANAGEMENT.test(whole) ? 'management' : 'software');
}
