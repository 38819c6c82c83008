import { findEntry } from '../../lexicon/index.ts';
import { given, listed, lowered, sentence, unended, withArticle } from '../grammar.ts';
import { afterColon, asSentence, isClause, lacksSubject } from '../joints.ts';
import * as phrases from '../phrasings/anchor.ts';
import type { Phrasing } from '../phrasings/types.ts';
import type { Scene } from '../scene.ts';
import { fromProject, type PlannedPart, slot, together, type Written, written } from '../written.ts';

/** Named in passing at the head of the story: more would be a list. */
const STACK_IN_INTRO = 3;

/** What the story is built on, shared technologies first; at most three. */
export function introStack({ project, match, spelled }: Scene): string[] {
  const shared = new Set(match?.shared.map(({ id }) => id));
  const isShared = (name: string): boolean => shared.has(findEntry(name)?.id ?? '');
  const names = project.stack.flatMap(({ name }) => given(name) ?? []);
  return [...names.filter(isShared), ...names.filter((name) => !isShared(name))]
    .slice(0, STACK_IN_INTRO)
    .map(spelled);
}

const OWNING = /^(?:i )?(?:own|owned|owning) /i;

/** "own the label service", whether or not the user typed the verb. */
function owning(typed: string, left: boolean): string {
  const owned = unended(typed).replace(OWNING, '');
  if (lacksSubject(owned)) return lowered(owned);
  return `${left ? 'owned' : 'own'} ${lowered(owned)}`;
}

function targetOf(typed: string): string {
  const target = afterColon(typed);
  if (/^(?:SLO|SLA)\b/.test(target)) return withArticle(target);
  return /^an? /i.test(target) ? target : `a target of ${target.replace(/^target:? (?:of )?/i, '')}`;
}

/** Where the story plays: who, what, on which stack, at which scale. Every piece only where it was given. */
function intro(scene: Scene): Written | undefined {
  const { project } = scene;
  const [company, role, owned, scale, target] = (
    ['company', 'role', 'owned', 'scale', 'target'] as const
  ).map((field) => given(project[field]));
  const stack = introStack(scene);
  const left = project.until !== undefined;
  const place = company ? ` at ${company}` : '';
  const asRole = role ? `As ${withArticle(unended(role))}${place}` : `${place ? `At ${company}` : ''}`;
  if (!owned && !role) return undefined;
  const doing = owned ? owning(owned, left) : `${left ? 'worked' : 'work'} on the system below`;
  const who = [asRole, `I ${doing}`].filter(Boolean).join(' ');
  const built = stack.length > 0 ? `, built with ${listed(stack)}` : '';
  const load = scale ? `: ${afterColon(scale)}` : '';
  const goal = target ? `${load ? ', against' : ', with'} ${targetOf(target)}` : '';
  const fields = { company, role, owned, scale, target };
  const rests = Object.entries(fields).flatMap(([field, value]) => (value ? [fromProject(field)] : []));
  if (stack.length > 0) rests.push(fromProject('stack'));
  return written(
    sentence(`${who}${owned ? built : ''}${load}${goal}`),
    { from: 'template', id: 'intro' },
    ...rests,
  );
}

/** As it was typed where that is a sentence; notes in a few words get the start of one. */
function beat(
  { pick, project }: Scene,
  path: 'symptom' | 'instrumentation',
  notes: readonly Phrasing<'notes'>[],
  hint: string,
): Written {
  const told = given(project[path]);
  if (!told) return slot(hint);
  if (isClause(told)) return written(asSentence(told, path !== 'symptom'), fromProject(path));
  const { text, restsOn } = pick(notes, { notes: afterColon(told) });
  return written(text, restsOn, fromProject(path));
}

/** Where the story plays, what was seen, and how it was measured. */
export function storyParts(scene: Scene): PlannedPart[] {
  return [
    {
      role: 'symptom',
      paragraph: 2,
      ...together(
        intro(scene),
        beat(scene, 'symptom', phrases.SEEN, 'The symptom: what people saw, in one sentence.'),
      ),
    },
    {
      role: 'instrumentation',
      paragraph: 2,
      ...beat(
        scene,
        'instrumentation',
        phrases.MEASURED,
        'How you measured it: traces, query plans, logs, over how many requests.',
      ),
    },
  ];
}
