import { straighten } from '../text/index.ts';

/** Words that say nothing about the problem: those of every sentence, and those of every posting. */
const COMMON = new Set(
  `about above across after again against also although always among another any anything around back based because been before being below
  best better between both build building builds built bring business candidate candidates care clean clear closely code collaborate collaborating
  collaboration company comfortable complex comprehensive core could create creating culture customer customers daily day deep deeply deliver delivering
  design designing develop developer developers developing development different directly does doing done drive driving during each early effective
  end engineer engineering engineers ensure ensuring environment every everything excellent exciting experience experienced expertise
  familiar familiarity fast feature features feel find first five focus following four from full function functional future general get give given
  good great grow growing growth hands happen hard have help helping here high highly how however ideal impact implement implementing important improve
  improving including individual industry initiatives innovative into its itself job join just keep key kind know knowledge large last lead
  leading learn learning least less level leverage like long look looking made maintain maintaining make makes making manage management many
  matter meet mission modern more most much multiple must need needs never new next nice not now number offer often once one only open
  opportunity order other others our out over own owned owning ownership part parts passion passionate people person plus position possible practice
  practices prior problem problems process processes product products professional project projects proven provide providing put quality quickly
  rather real really related relevant required requirements responsible right role run running same scale scalable see self senior service services
  set several shape ship shipping should show similar since skill skills small software solid solution solutions solve solving some someone something
  stack standard standards start startup still strong success successful such support supporting sure system systems take team teammates
  teams tech technical technologies technology than that their them then there these they thing things think this those three through time to
  together tool tools toward track two under understand understanding until upon use used user users using value values various very want
  was way well were what when where which while who whole why wide will with within without work worked working world would write writing
  written years you your yourself`.split(/\s+/),
);

const ENDINGS = [
  'ations',
  'ation',
  'ities',
  'ments',
  'ings',
  'ness',
  'ment',
  'ions',
  'ing',
  'ion',
  'ies',
  'ers',
  'ity',
  'ed',
  'er',
  'es',
  'ly',
  's',
  'e',
  'y',
];

/** A rough stem, enough to see that "settlement" and "settling" are kin. */
function stem(word: string): string {
  const ending = ENDINGS.find((candidate) => word.endsWith(candidate) && word.length - candidate.length >= 4);
  return ending ? word.slice(0, -ending.length) : word;
}

const SHORTEST = 4;

/** Stems of the words that carry meaning, each with the word as written (lower case). */
export function contentWords(text: string): Map<string, string> {
  const words = new Map<string, string>();
  for (const [word] of straighten(text)
    .toLowerCase()
    .matchAll(/\p{L}{1,40}/gu))
    if (word.length >= SHORTEST && !COMMON.has(word)) words.set(stem(word), word);
  return words;
}
