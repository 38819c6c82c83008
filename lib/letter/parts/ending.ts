import { given, sentence, unended } from '../grammar.ts';
import { afterColon, asSentence, isClause } from '../joints.ts';
import * as phrases from '../phrasings/closing.ts';
import type { Scene } from '../scene.ts';
import { fromProfile, fromProject, type PlannedPart, slot, type Written, written } from '../written.ts';
import { type SecondLine, whyNow } from './why-now.ts';

function limit({ project, pick }: Scene): PlannedPart | undefined {
  const said = given(project.limit);
  if (!said) return undefined;
  const phrasings = isClause(said) ? phrases.LIMIT : phrases.LIMIT_NOTE;
  const { text, restsOn } = pick(phrasings, { limit: afterColon(said) });
  return { role: 'why-now', paragraph: 6, ...written(text, restsOn, fromProject('limit')) };
}

/** What the posting tells applicants to put into a letter: the word itself, else a slot to answer in. */
function instructions({ analysis, pick }: Scene): PlannedPart[] {
  return analysis.asks.instructions.flatMap(({ kind, word, quote }) => {
    const from = { from: 'posting', quote } as const;
    if (kind === 'send-to') return [];
    const asked = given(word);
    if (kind === 'mention-word' && asked) {
      const { text, restsOn } = pick(phrases.MENTION, { word: asked });
      return [{ role: 'instruction' as const, paragraph: 6, ...written(text, restsOn, from) }];
    }
    const request = unended(quote.text).replaceAll(/[[\]]/g, ' ').split(' ').filter(Boolean).join(' ');
    const answer = slot(`the posting asks: “${request}”`);
    return [{ role: 'instruction' as const, paragraph: 6, ...answer, restsOn: [from] }];
  });
}

/** "laid off in March" lacks its beginning; other notes are no sentence and say what they are about. */
function gapLine(gap: string): Written {
  if (/^laid off\b/i.test(gap)) {
    const said = sentence(`I was ${gap.charAt(0).toLowerCase()}${gap.slice(1)}`);
    return written(said, { from: 'template', id: 'gap/laid-off' }, fromProfile('gap'));
  }
  if (isClause(gap)) return written(asSentence(gap), fromProfile('gap'));
  const said = sentence(`About the gap in my record: ${afterColon(gap)}`);
  return written(said, { from: 'template', id: 'gap/note' }, fromProfile('gap'));
}

/** Near the end and in one neutral line: a degree only where the posting asks for one, a gap as the user put it. */
function history({ profile, analysis, pick }: Scene): PlannedPart[] {
  const { education } = profile;
  const told: Written[] = [];
  if (education?.kind === 'self-taught' && analysis.asks.degree?.strength === 'required') {
    const own = given(education.text);
    const said = pick(phrases.SELF_TAUGHT, {});
    told.push(
      own
        ? written(asSentence(own), fromProfile('education.text'))
        : written(said.text, said.restsOn, fromProfile('education')),
    );
  }
  const gap = given(profile.gap);
  if (gap) told.push(gapLine(gap));
  return told.map((whole) => ({ role: 'history', paragraph: 7, ...whole }));
}

function closing({ profile, project, level, pick }: Scene): PlannedPart {
  const own = given(profile.closing);
  if (own) return { role: 'closing', paragraph: 7, ...written(asSentence(own), fromProfile('closing')) };
  const saidNda = level === 'senior' && project.outcomes.some((outcome) => outcome.nda);
  const { text, restsOn } = pick(saidNda ? phrases.CLOSING_NDA : phrases.CLOSING[level], {});
  return { role: 'closing', paragraph: 7, ...written(sentence(text), restsOn) };
}

/** `line`: the line of the posting that nothing above has quoted. */
export const endingParts = (scene: Scene, line: SecondLine | undefined): PlannedPart[] => [
  ...(line ? [whyNow(scene, line) ?? []].flat() : []),
  ...[limit(scene) ?? []].flat(),
  ...instructions(scene),
  ...history(scene),
  closing(scene),
];

const bareAddress = (url: string): string => url.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '');

/** Sign-off, name and links, a line each. */
export function signature({ profile, project, pick }: Scene): Written {
  const { text, restsOn } = pick(phrases.SIGN_OFF, {});
  const name = given(profile.name);
  const links = [...profile.links, ...project.links].flatMap(({ url }) => given(url) ?? []).map(bareAddress);
  const contact = [...new Set([...links.slice(0, 3), given(profile.email) ?? ''])].filter(Boolean);
  const lines = [name ?? '[your name]', ...(contact.length > 0 ? [contact.join(' · ')] : [])];
  return {
    text: [text, ...lines].join('\n'),
    restsOn: [restsOn, fromProfile('name'), ...(links.length > 0 ? [fromProfile('links')] : [])],
    slots: name ? [] : ['your name'],
  };
}
