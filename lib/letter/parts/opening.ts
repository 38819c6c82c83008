import { span } from '../derived.ts';
import { capitalized, given, listed, unended } from '../grammar.ts';
import { afterColon } from '../joints.ts';
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
import { sharedStack } from './intro-stack.ts';

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

/** The line is answered beside the story, not by it: no more is claimed than that. */
function besideLink({ pick }: Scene): Written {
  const { text, restsOn } = pick(phrases.SHARED_BESIDE, {});
  return written(text, restsOn);
}

const ACCEPTED = /^(?:i |we )?accept(?:ed|ing)? (?=\S)/i;
const PRICE = /^the (?:price|cost|trade-?off)(?: is| was|:) (?:that )?/i;

/** The cost as the end of the sentence, whether or not the user's words say that it is one. */
function atPrice(cost: string): string {
  const said = unended(cost);
  if (/^(?:in exchange for|at the (?:price|cost) of)\b/i.test(said))
    return `${said.charAt(0).toLowerCase()}${said.slice(1)}`;
  if (ACCEPTED.test(said)) return `accepting ${said.replace(ACCEPTED, '')}`;
  return `at this price: ${afterColon(said.replace(PRICE, ''))}`;
}

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
    change: change.isRate ? `${moved} ${change.window}` : moved,
    by: option?.by ?? '',
    cost: atPrice(cost),
  });
  const rests: RestsOn[] = [restsOn, ...change.restsOn, fromProject('tradeOff')];
  if (company) rests.push(fromProject('company'));
  if (option) rests.push(fromProject(`options.${option.index}.what`));
  return together(written(text, ...rests), bottleneckLink(scene));
}

/** Ties the project to the posting by what both are built on, where they share it. */
function bottleneckLink(scene: Scene): Written {
  const { pick } = scene;
  const shared = sharedStack(scene);
  if (shared.length === 0) {
    const { text, restsOn } = pick(phrases.BOTTLENECK_LINK, {});
    return written(text, restsOn);
  }
  const { text, restsOn } = pick(phrases.BOTTLENECK_STACK, { stack: listed(shared) });
  return written(text, restsOn, fromProject('stack'));
}

function openerSentences(scene: Scene, opening: Opening): Written {
  const { pick } = scene;
  switch (opening.kind) {
    case 'shared-problem': {
      const quote = unended(opening.line.quote.text);
      const { text, restsOn } = pick(phrases.SHARED, { quote });
      return together(
        written(text, restsOn, { from: 'posting', quote: opening.line.quote }),
        opening.inStory ? sharedLink(scene) : besideLink(scene),
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
  const answered = opening.kind === 'shared-problem' ? { pointsTo: opening.line.beat } : {};
  return [
    { role: 'opener' as const, paragraph: 1, ...opener, ...answered },
    ...[gap(scene) ?? []].flat(),
  ].map((part) => ({
    ...part,
    text: capitalized(part.text),
  }));
}
