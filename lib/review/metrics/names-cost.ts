import { isFollowed } from '../letter/clause.ts';
import type { Letter, Sentence, Stretch } from '../letter/letter.ts';
import { findImprovement, isWorse, steps } from './improvement.ts';

/** Judgment said as such, anywhere in the story: a price, a risk, an option given up, a lesson. */
const SAID = [
  /\btrade-?offs?\b|\btrade off\b|\btraded\b|\baccept(?:s|ed|ing)?\b|\bat the (?:price|cost|expense)\b|\bin (?:exchange|return)\b/,
  /\b(?:price|cost)s? (?:was|is|for (?:it|that|this)|we|i|of (?:it|that|this|the (?:change|move|win|gain))|that)\b/,
  /\b(?:pay|pays|paid|paying) (?:for|with|a|the|in|one)\b|\b(?:it|that|this|which) (?:costs?|cost us)\b|\bcosts? (?:us|me|them|patients|users|customers|each|every|a|an|one)\b/,
  /\b(?:give|gave|given|giving) up\b|\bsacrific|\bdownsides?\b|\bdrawbacks?\b|\bcompromise|\brisk(?:s|y|ier|ed)?\b|\bworth (?:it|the)\b|\bside effects?\b|\bcaveat\b/,
  /\bargued (?:against|for)\b|\bpush(?:ed)? back\b|\bdefer(?:red|ring)\b|\bpostpon|\bput off\b|\b(?:chose|choose|decided|preferred) (?:not|against)\b|\bdeliberately\b|\bon purpose\b/,
  /\breject(?:ed|ing)\b|\bruled out\b|\bturned down\b|\brefused\b|\bleft (?:it|them|that|this|alone|out)\b|\boptions?\b|\balternatives?\b|\bconsidered\b|\b(?:would|could) have\b/,
  /\bdid not (?:build|extract|migrate|introduce|add|rewrite|move|touch|split|buy)\b|\blessons?\b|\blearn(?:ed|t)\b|\btaught\b|\bmistakes?\b|\bgot (?:it |this |that |one thing )?wrong\b|\bwas wrong\b/,
  /\bshould have\b|\b(?:i|we) (?:had )?assumed\b|\bassumption|\bunderestimated\b|\boverlooked\b|\bregret|\bhindsight\b|\bdid not expect\b/,
  /\bput (?:it |them |two |one )?back\b|\brolled back\b|\brevert|\bundid\b|\breinstat|\bbrought back\b|\bfroze\b|\b(?:disabled|switched off|turned off)\b|\bdropp(?:ed|ing) support\b/,
  /\bnot amused\b|\bunhappy\b|\bcomplain|\bgrumbl|\bfriends\b|\bprotest|\bannoy|\bobject(?:ed|ion|s)\b|\bdislik|\bhated\b|\bunpopular\b|\bnot popular\b|\btold me so\b|\bapologi[sz]|\bstood still\b|\bon hold\b|\brefreshed (?:on|every|once|at)\b/,
];

/** "instead of" between two figures compares them and names no option. */
const NOT_CHOSEN =
  /\b(?:instead of|rather than|over) (?:about |around |roughly |the |an? )?(?=([a-z\d$€£]{1,12}))/g;
const FIGURE_OR_TIME =
  /^(?:[\d$€£]|one|two|three|four|five|six|seven|eight|nine|ten|twelve|half|hour|minute|second|day|week|month|quarter|year|last|past|weekend|season|summer|winter|spring|autumn|holiday)/;

/** A cost told in plain words: what is slower, larger, later, lost, or has to be done now. */
const TOLD = [
  /\bnow (?:writes?|carr(?:y|ies)|requires?|has to|have to|must|means?|depends?|lags?|(?:needs?|costs?|uses?|holds?|takes?|makes?|does|do|keeps?) (?:more|an? (?:extra|additional|second)|twice|another|two|longer|up to))\b/,
  /\b(?:one|two|three|an?|some|few|\d{1,3}(?: ?%)?) (?:more|extra|additional|further|second)\b|\bextra\b|\badditional\b|\bone [a-z]{3,12} more\b|\banother (?!\d)[a-z]/,
  /(?<!\bno )\b(?:slower|longer|larger|bigger|heavier|harder|staler|costlier|pricier|dearer|weaker|later|clumsier|uglier)\b|\b(?:stale|staleness|out of date|overhead|by hand|manually|twice)\b/,
  /\bmore (?:expensive|complex|complicated|memory|disk|storage|space|code|work|writes?|cpu|ram|load|moving parts|operational|often|slowly|fragile|brittle|to (?:run|operate|maintain|read|explain|watch))\b/,
  /\bless (?:fresh|exact|accurate|precise|convenient|readable|flexible|strict)\b|\bcomplexity\b|\bduplicat(?:es?|ed|ion)\b/,
  /\b(?:may|might|can) (?:now )?(?:lag|be|arrive|appear|see|get|show|read|take|wait|lose|miss|print|come|run|fail|drift|differ|return)\b/,
  /\b(?:lose|loses|losing|lost|no longer|cannot|can't|have to|has to|must|limits? (?:us|it)|locked in|tied to|until|alone|only (?:after|one|a single))\b/,
  /\b(?:seconds?|minutes?|hours?|days?|ms) (?:late|later|old|older|after|behind|stale|delayed)\b/,
];

/** What only tells a cost once the gain is told: what the system does now, every time. */
const TOLD_AFTER = [
  /(?:^|[,;:—–] ?|\band |\bbut )(?:every|each|any) (?!(?:one|day|week|month|quarter|year|night)\b)[a-z]/,
  /, so (?!that\b|far\b|(?:our |the )?(?:customers?|users?|team|business)\b)[a-z]|\bslow\b|\b(?:catch|rub|snag|flip side)\b|\b(?:that said|admittedly|granted|on the other hand)\b/,
  /\b(?:eats?|burns|consumes?|occupies|occupy|locks?|blocks?|wastes?|delays?|doubles|triples|breaks?|hurts?|depends? on|relies on|rely on|requires?|needs|waits?|lags?|trails?|drifts?|expires?|grows)\b/,
  /\b(?:touch|take|read|write|need|see|make|cost|use|wait|hit|cross|carr(?:y|ie))s? (?:more|longer|both|all|twice|several|for|the|two|three)\b|\bstarv|\bcope\b|\b(?:dropped|skipped|removed|retired) the (?:full|old|nightly|last)\b/,
  /\b(?:not|isn't|was not|nothing (?:is|was)) (?:for )?free\b|\bc[oa]mes? (?:with|at)\b|\b(?:left|leaves) us\b|\bby spending\b|\bbought\b/,
  /\b(?:we|i) (?:now |still |also )?(?:keep|pay|hold|maintain|store|need|watch|carry|live|monitor|owe|rebuild|run two)\b/,
];
/** "The index is 40 GB": a state with a figure beside it. */
const STATE = /\b(?:is|are|takes?|uses?|holds?|runs?|stays?)\b/;
const TARGET = /\b(?:p\d{2}|slo|target|peak|objective)\b/;

/** The same in two parts of a clause: the first visitor waits; memory grew; but writes are slow. */
const TOLD_IN_TWO: readonly (readonly [RegExp, RegExp, number])[] = [
  [/\bfirst [a-z]{3,14}\b/g, /\b(?:waits?|takes?|pays?|sees?|gets?)\b/, 60],
  [
    /\b(?:memory|storage|disk|cpu|writes?|inserts?|bill|costs?|load|startup|builds?|deploys?|index|imports?)\b/g,
    /\b(?:rose|grew|grows|went up|climbed|increased|doubled|tripled|is up|are up|up by|suffers?|suffered)\b/,
    44,
  ],
  [
    /\b(?:but|though|although|however|yet|only)\b/g,
    /\b(?:still|now|not|never|no|costs?|worse|rare|keep|needs?)\b/,
    84,
  ],
];

function namesOption(low: string): boolean {
  return [...low.matchAll(NOT_CHOSEN)].some((match) => !FIGURE_OR_TIME.test(match[1] ?? ''));
}

function tellsCost(sentence: Sentence): boolean {
  const { low } = sentence;
  return (
    TOLD.some((pattern) => pattern.test(low)) ||
    TOLD_IN_TWO.some(([first, then, length]) => isFollowed(low, first, then, { length, stops: ';.' })) ||
    steps(sentence).some((pair) => isWorse(pair, low))
  );
}

/** A boast or a remark about the stack tells no cost. */
const BENEFIT =
  /\b(?:happ|improv|enhanc|better|enjoy|love|success|award|reliab|enabl|help|allow|delight|satisf|impress|recogni|proud|deliver|shipped|thrilled|benefit|praise|smooth|seamless|efficien|fast|quick|stable|robust|scal|grow|experience|technolog|valu|impact|business)|\b(?:stack|tools?|goals?|roles?|you|your|we (?:also|then)|i)\b/;
const OF_WRITER =
  /^(?:i|my|me|this|that|these|as a result|the result|in addition|additionally|moreover|also|our (?:team|users|customers))\b/;
const PAST_STATE = /\b(?:was|were|used|built)\b/;

/** A plain fact about the system, told after the gain: "The old reports are gone." */
const isFact = ({ low }: Sentence) =>
  !OF_WRITER.test(low) && !BENEFIT.test(low) && !PAST_STATE.test(low) && !TARGET.test(low);

/** The rest of the sentence after the gain, and the sentences of its paragraph that follow. */
function tellsAfter(letter: Letter, { start, end }: Stretch, improved: Sentence): boolean {
  const rest = improved.low.slice(end - improved.start);
  const led = improved.low.slice(0, start - improved.start);
  const later = letter.sentences.filter(
    (one) => one.paragraph === improved.paragraph && one.start > improved.start,
  );
  const states = ({ low, figures }: Sentence) =>
    STATE.test(low) &&
    !TARGET.test(low) &&
    figures.some(({ kind }) => kind === 'duration' || kind === 'size' || kind === 'money');
  return (
    TOLD_AFTER.some((pattern) => pattern.test(rest) || later.some(({ low }) => pattern.test(low))) ||
    later.some((one) => (states(one) || isFact(one)) && !findImprovement(letter, one)) ||
    /[;:—–] ?(?:once|it|they|one|the|what|two)\b/.test(rest) ||
    later.some(({ low }) => /\bwe [a-z]{2,10} (?:no|only|less|fewer)\b/.test(low)) ||
    /\bwhich (?!(?:is|was|has|allows|lets|helps|enables|makes|improves|saves|gives|handles|serves|supports|means)\b)[a-z]{2,12}s\b/.test(
      rest,
    ) ||
    /\b(?:but|though|although)\b/.test(led)
  );
}

/** Whether the story names any cost, risk, option given up or lesson; plain words count from the sentence before the improvement on. */
export function namesCost(letter: Letter, gain: Stretch, improved: Sentence): boolean {
  const body = letter.low.slice(letter.body.start, letter.body.end);
  if (SAID.some((pattern) => pattern.test(body)) || namesOption(body) || tellsAfter(letter, gain, improved))
    return true;
  const from = letter.sentences.indexOf(improved) - 1;
  return letter.sentences.slice(Math.max(0, from)).some(tellsCost);
}
