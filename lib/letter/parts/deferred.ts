import type { Deferred } from '../../profile/schema.ts';
import { given, lowered, sentence, unended } from '../grammar.ts';
import { afterColon, asInfinitive, asSentence, withReason } from '../joints.ts';
import * as phrases from '../phrasings/anchor.ts';
import type { Scene } from '../scene.ts';
import { fromProject, type PlannedPart, slot, together, type Written, written } from '../written.ts';

const ALREADY_SAID =
  /^(?:i |we )?(?:also )?(?:(?:argued|pushed back|made the case|decided) against|deferred|postponed|put off) /i;

/** "argued against splitting it" and "splitting it" are the same answer to the form's question. */
const thingOf = (what: string): string => unended(what).replace(ALREADY_SAID, '');

/** "recorded in the decision log", "in the decision log" and "the decision log" name one place. */
const placeOf = (where: string): string =>
  afterColon(
    where.replace(
      /^(?:(?:it is |i )?(?:recorded|written(?: up| down)?|documented|noted|kept|logged) )?(?:in|as|under) /i,
      '',
    ),
  );

/** "we split it": no thing to argue against, but a sentence. */
const SUBJECT = /^(?:we|i|they|it)\b/i;

function head({ pick }: Scene, kind: Deferred['kind'], what: string): ReturnType<Scene['pick']> {
  switch (kind) {
    case 'argued-against': {
      const thing = lowered(thingOf(what));
      const plan = asInfinitive(thing);
      return pick(phrases.ARGUED, {
        what: plan ? `the plan ${plan}` : SUBJECT.test(thing) ? `this: ${thing}` : thing,
      });
    }
    case 'deferred':
      return pick(phrases.PUT_OFF, { what: afterColon(thingOf(what)) });
    case 'got-wrong':
      return pick(phrases.GOT_WRONG, { what: afterColon(asSentence(what)) });
  }
}

function told(scene: Scene, { kind, what, why, recorded }: Deferred, index: number): Written | undefined {
  const thing = given(what);
  if (!thing) return undefined;
  const path = `deferred.${index}`;
  const said = head(scene, kind, thing);
  const reason = given(why);
  const where = given(recorded);
  // The other two kinds have a colon already.
  const joint = kind === 'argued-against' ? ': ' : '; ';
  const main = written(
    sentence(reason ? withReason(said.text, reason, joint) : said.text),
    said.restsOn,
    fromProject(`${path}.what`),
    ...(reason ? [fromProject(`${path}.why`)] : []),
  );
  if (!where) return main;
  const record = scene.pick(phrases.RECORDED, { where: placeOf(where) });
  return together(main, written(record.text, record.restsOn, fromProject(`${path}.recorded`)));
}

/** What was not done and why: the first one argued against, else the first of all; a second one may go. */
export function deferredParts(scene: Scene): PlannedPart[] {
  const { deferred } = scene.project;
  const order = deferred
    .map((one, index) => ({ one, index }))
    .toSorted((a, b) => Number(b.one.kind === 'argued-against') - Number(a.one.kind === 'argued-against'));
  const said = order.flatMap(({ one, index }) => told(scene, one, index) ?? []);
  // "I argued against" is strong once and a habit twice.
  const [first = slot('What you argued against, put off or got wrong, and why.'), ...rest] = said;
  const second = order[1]?.one.kind === 'argued-against' ? undefined : rest[0];
  const part = (whole: Written): PlannedPart => ({ role: 'deferred', paragraph: 4, ...whole });
  return [
    part(first),
    ...(second ? [{ ...part(second), drop: { rank: 3, what: 'a second thing deferred' } }] : []),
  ];
}
