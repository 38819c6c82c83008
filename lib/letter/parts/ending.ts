import { given, sentence, unended } from '../grammar.ts';
import { afterColon, asSentence } from '../joints.ts';
import type { Opening } from '../openers.ts';
import * as phrases from '../phrasings/closing.ts';
import type { Scene } from '../scene.ts';
import {
  fromProfile,
  fromProject,
  type PlannedPart,
  slot,
  together,
  type Written,
  written,
} from '../written.ts';

/** The second-best line; the best one where the opener has not quoted it. */
function whyNow({ match, pick }: Scene, opening: Opening): PlannedPart | undefined {
  const quoted = opening.kind === 'shared-problem' ? opening.line : undefined;
  const line = match?.lines.find((one) => one !== quoted && one.quote.text !== quoted?.quote.text);
  if (!line) return undefined;
  const { text, restsOn } = pick(phrases.WHY_NOW, { quote: unended(line.quote.text) });
  const said = written(text, restsOn, { from: 'posting', quote: line.quote });
  const answer = pick(phrases.ANSWERS[line.beat], {});
  const whole = together(said, written(answer.text, answer.restsOn));
  return { role: 'why-now', paragraph: 6, ...whole, pointsTo: line.beat };
}

function limit({ project, pick }: Scene): PlannedPart | undefined {
  const said = given(project.limit);
  if (!said) return undefined;
  const { text, restsOn } = pick(phrases.LIMIT, { limit: afterColon(said) });
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
  if (gap) told.push(written(asSentence(gap), fromProfile('gap')));
  return told.map((whole) => ({ role: 'history', paragraph: 7, ...whole }));
}

function closing({ profile, project, level, pick }: Scene): PlannedPart {
  const own = given(profile.closing);
  if (own) return { role: 'closing', paragraph: 7, ...written(asSentence(own), fromProfile('closing')) };
  const saidNda = level === 'senior' && project.outcomes.some((outcome) => outcome.nda);
  const { text, restsOn } = pick(saidNda ? phrases.CLOSING_NDA : phrases.CLOSING[level], {});
  return { role: 'closing', paragraph: 7, ...written(sentence(text), restsOn) };
}

export const endingParts = (scene: Scene, opening: Opening): PlannedPart[] => [
  ...[whyNow(scene, opening) ?? []].flat(),
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
