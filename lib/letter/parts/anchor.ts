import { findEntry } from '../../lexicon/index.ts';
import { given, listed, lowered, sentence, unended, withArticle } from '../grammar.ts';
import { afterColon, asSentence } from '../joints.ts';
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
  const doing = owned
    ? `${left ? 'owned' : 'own'} ${lowered(unended(owned))}`
    : `${left ? 'worked' : 'work'} on this`;
  const who = [asRole, `I ${doing}`].filter(Boolean).join(' ');
  const built = stack.length > 0 ? `, built with ${listed(stack)}` : '';
  const load = scale ? `: ${afterColon(scale)}` : '';
  const goal = target ? `${load ? ', against' : ', with'} a target of ${afterColon(target)}` : '';
  const fields = { company, role, owned, scale, target };
  const rests = Object.entries(fields).flatMap(([field, value]) => (value ? [fromProject(field)] : []));
  if (stack.length > 0) rests.push(fromProject('stack'));
  return written(
    sentence(`${who}${owned ? built : ''}${load}${goal}`),
    { from: 'template', id: 'intro' },
    ...rests,
  );
}

function beat(text: string | undefined, path: string, hint: string): Written {
  const told = given(text);
  return told ? written(asSentence(told), fromProject(path)) : slot(hint);
}

/** Where the story plays, what was seen, and how it was measured. */
export function storyParts(scene: Scene): PlannedPart[] {
  const { symptom, instrumentation } = scene.project;
  return [
    {
      role: 'symptom',
      paragraph: 2,
      ...together(intro(scene), beat(symptom, 'symptom', 'The symptom: what people saw, in one sentence.')),
    },
    {
      role: 'instrumentation',
      paragraph: 2,
      ...beat(
        instrumentation,
        'instrumentation',
        'How you measured it: traces, query plans, logs, over how many requests.',
      ),
    },
  ];
}
