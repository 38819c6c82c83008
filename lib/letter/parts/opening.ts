import { span } from '../derived.ts';
import { capitalized, given, unended } from '../grammar.ts';
import { afterColon, asInfinitive, isClause, isGerund } from '../joints.ts';
import type { Opening } from '../openers.ts';
import * as phrases from '../phrasings/opening.ts';
import type { Scene } from '../scene.ts';
import type { RestsOn } from '../types.ts';
import {
  fromProfile,
  fromProject,
  type PlannedPart,
  slot,
  together,
  type Written,
  written,
} from '../written.ts';

export function salutation({ company, analysis }: Scene): Written {
  const contact = analysis.asks.contact;
  const name = given(contact?.name);
  if (contact && name) return written(`Dear ${name},`, { from: 'posting', quote: contact.quote });
  if (!company) return written('Dear Hiring Manager,', { from: 'template', id: 'salutation' });
  const team = /\bteam$/i.test(company) ? company : `${company} team`;
  return written(`Dear ${team},`, { from: 'template', id: 'salutation' });
}

function titleSentence({ title, pick, analysis, company }: Scene): Written {
  if (!title) return together(written('I am applying for the'), slot('title of the role'), written('role.'));
  const { text, restsOn } = pick(phrases.TITLE, { title });
  // The salutation names a person then, and the company stands nowhere else.
  const named = analysis.asks.contact && company ? text.replace(/\.$/, ` at ${company}.`) : text;
  return written(named, restsOn);
}

/** What the writer has to do with the quoted line: for how long, where both dates are known. */
function sharedLink({ pick, project, at, today }: Scene): Written {
  const end = project.until ?? today;
  const dates = [fromProject('since'), ...(project.until ? [fromProject('until')] : [])];
  const time = project.since ? span(project.since, end, dates) : undefined;
  const place = at ? [fromProject('company')] : [];
  if (!time) {
    const { text, restsOn } = pick(phrases.SHARED_LINK, { at });
    return written(text, restsOn, ...place);
  }
  const { text, restsOn } = pick(project.until ? phrases.SHARED_FOR_PAST : phrases.SHARED_FOR, {
    at,
    span: time.text,
  });
  return written(text, restsOn, time.restsOn, ...place);
}

const byWhat = (what: string): string => {
  const bare = unended(what);
  if (isGerund(bare)) return ` by ${afterColon(bare)}`;
  const done = asInfinitive(bare);
  if (done) return ` by deciding ${done}`;
  return isClause(bare) ? '' : ` with ${afterColon(bare)}`;
};

function bottleneck(
  scene: Scene,
  { change, option, cost }: Extract<Opening, { kind: 'bottleneck' }>,
): Written {
  const { pick, project } = scene;
  const company = given(project.company);
  const moved = change.hidden
    ? `${change.metric} ${change.hidden.direction} by roughly ${change.hidden.text}`
    : `${change.metric} from ${change.from} to ${change.to}`;
  const { text, restsOn } = pick(phrases.BOTTLENECK, {
    at: company ? `At ${company} ` : '',
    where: scene.at,
    change: moved,
    by: option ? byWhat(option.what) : '',
    cost: `at this price: ${afterColon(cost)}`,
  });
  const rests: RestsOn[] = [restsOn, ...change.restsOn, fromProject('tradeOff')];
  if (company) rests.push(fromProject('company'));
  if (option) rests.push(fromProject(`options.${option.index}.what`));
  const link = pick(phrases.BOTTLENECK_LINK, {});
  return together(written(text, ...rests), written(link.text, link.restsOn));
}

function openerSentences(scene: Scene, opening: Opening): Written {
  const { pick } = scene;
  switch (opening.kind) {
    case 'shared-problem': {
      const quote = unended(opening.line.quote.text);
      const { text, restsOn } = pick(phrases.SHARED, { quote });
      return together(
        written(text, restsOn, { from: 'posting', quote: opening.line.quote }),
        sharedLink(scene),
      );
    }
    case 'bottleneck':
      return bottleneck(scene, opening);
    case 'altitude': {
      const signals = opening.signals.map(({ text }) => text).join('; ');
      const said = pick(phrases.ALTITUDE, { signals });
      const link = pick(phrases.ALTITUDE_LINK, {});
      return together(
        written(said.text, said.restsOn, ...opening.signals.map((signal) => signal.restsOn)),
        written(link.text, link.restsOn),
      );
    }
    case 'open':
      return slot(
        'the line of the posting you can answer from your own work; or the bottleneck you removed, the metric and the trade-off',
      );
  }
}

const yearsOf = (years: number): string =>
  years === 0 ? 'no full year' : `${years} ${years === 1 ? 'year' : 'years'}`;

/** A junior states the gap in years plainly; nobody else needs to. */
function gap({ level, profile, analysis, pick }: Scene): PlannedPart | undefined {
  const asked = analysis.asks.years;
  if (level !== 'junior' || !asked || profile.years === undefined || profile.years >= asked.min)
    return undefined;
  const { text, restsOn } = pick(phrases.GAP, { have: yearsOf(profile.years), asked: yearsOf(asked.min) });
  const said = written(text, restsOn, fromProfile('years'), { from: 'posting', quote: asked.quote });
  return { role: 'gap', paragraph: 1, ...said };
}

export function openingParts(scene: Scene, opening: Opening): PlannedPart[] {
  const opener = together(titleSentence(scene), openerSentences(scene, opening));
  return [{ role: 'opener' as const, paragraph: 1, ...opener }, ...[gap(scene) ?? []].flat()].map((part) => ({
    ...part,
    text: capitalized(part.text),
  }));
}
