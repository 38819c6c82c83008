import { given, listed, lowered, sentence, unended, withArticle } from '../grammar.ts';
import { afterColon, asList, asSentence, isClause, lacksSubject } from '../joints.ts';
import * as phrases from '../phrasings/anchor.ts';
import type { Phrasing } from '../phrasings/types.ts';
import type { Rendered } from '../pick.ts';
import type { Said } from '../said.ts';
import type { Scene } from '../scene.ts';
import { fromProject, type PlannedPart, slot, together, type Written, written } from '../written.ts';
import { introStack } from './intro-stack.ts';

const OWNING = /^(?:i )?(?:own|owned|owning) /i;

/** "own the label service", whether or not the user typed the verb. */
function owning(typed: string, left: boolean): string {
  const owned = unended(typed).replace(OWNING, '');
  if (lacksSubject(owned)) return lowered(owned);
  return `${left ? 'owned' : 'own'} ${lowered(owned)}`;
}

function targetOf(typed: string): string {
  const target = afterColon(typed);
  if (/^(?:SLO|SLA)\b/.test(target)) return withArticle(target.replace(/^(SL[OA]):? (?=\d)/, '$1 of '));
  if (/^an? /i.test(target)) return target;
  const named = /^(\S{1,12}) (target|goal|SLO|SLA|budget):? (?:of )?(?=\S)/i.exec(target);
  if (named) return `a ${named[1]} ${named[2]} of ${target.slice(named[0].length)}`;
  return `a target of ${target.replace(/^target:? (?:of )?/i, '')}`;
}

function whoOf(
  { pick, project }: Scene,
  role: string | undefined,
  company: string | undefined,
  doing: string,
): Rendered {
  const am = project.until ? 'was' : 'am';
  if (role && !company && project.company) return pick(phrases.INTRO_THERE, { role, doing, am });
  if (role && company) return pick(phrases.INTRO, { role, company, doing, am });
  const before = role ? `As ${role} ` : company ? `At ${company} ` : '';
  return { text: `${before}I ${doing}`, restsOn: { from: 'template', id: 'intro' } };
}

/** Where the story plays: who, what, on which stack, at which scale. Every piece only where it was given. */
function intro(scene: Scene, said: Said): Written | undefined {
  const { project } = scene;
  const [company, role, owned, scale, target] = (
    ['company', 'role', 'owned', 'scale', 'target'] as const
  ).map((field) => given(project[field]));
  const stack = said.stack ? [] : introStack(scene);
  const left = project.until !== undefined;
  if (!owned && !role) return undefined;
  const doing = owned ? owning(owned, left) : `${left ? 'worked' : 'work'} on the system below`;
  const who = whoOf(scene, role && withArticle(unended(role)), said.company ? undefined : company, doing);
  const built = stack.length > 0 ? `, built with ${listed(stack)}` : '';
  const load = scale ? `: ${afterColon(scale)}` : '';
  const goal = target ? `${load ? ', against' : ', with'} ${targetOf(target)}` : '';
  const fields = { company: said.company ? undefined : company, role, owned, scale, target };
  const rests = Object.entries(fields).flatMap(([field, value]) => (value ? [fromProject(field)] : []));
  if (stack.length > 0) rests.push(fromProject('stack'));
  return written(sentence(`${who.text}${owned ? built : ''}${load}${goal}`), who.restsOn, ...rests);
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
  const { text, restsOn } = pick(notes, { notes: asList(afterColon(told)) });
  return written(text, restsOn, fromProject(path));
}

/** Where the story plays, what was seen, and how it was measured. */
export function storyParts(scene: Scene, said: Said): PlannedPart[] {
  return [
    {
      role: 'symptom',
      paragraph: 2,
      ...together(
        intro(scene, said),
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
