import type { BeatId, Outcome, Project } from '../profile/schema.ts';

/** A sentence of the user's, and what may be read from it. */
export interface BeatText {
  beat: BeatId;
  text: string;
  /** The user did this: what it names is theirs. A rejected option or a deferred plan names what they did not use. */
  own: boolean;
}

function outcomeText({ metric, percentile, from, to, unit, window, text }: Outcome): string {
  if (text) return text;
  const change = from && to ? `from ${from} to ${to}` : (to ?? from ?? '');
  return [percentile, metric, change, unit, window]
    .filter((part) => part !== undefined && part !== '')
    .join(' ');
}

const clause = (what: string, why?: string) => (why ? `${what}: ${why}` : what);

/**
 * The project's own sentences by beat, as typed, in the order of the story. The limit is left out: it says what the user has not done.
 */
export function beatTexts(project: Project): BeatText[] {
  const texts: { beat: BeatId; text: string | undefined; own?: boolean }[] = [
    { beat: 'symptom', text: project.symptom },
    { beat: 'instrumentation', text: project.instrumentation },
    ...project.options.map(({ what, why, chosen }) => ({
      beat: 'options' as const,
      text: clause(what, why),
      own: chosen,
    })),
    { beat: 'options', text: project.tradeOff },
    ...project.outcomes.map((outcome) => ({ beat: 'outcome' as const, text: outcomeText(outcome) })),
    ...project.deferred.map(({ what, why }) => ({
      beat: 'deferred' as const,
      text: clause(what, why),
      own: false,
    })),
    { beat: 'shipped', text: project.shipped },
    { beat: 'operations', text: project.operations.onCall },
    { beat: 'operations', text: project.operations.runbook },
    { beat: 'operations', text: project.operations.postmortem },
    { beat: 'operations', text: project.operations.incident },
    { beat: 'scale', text: project.owned },
    { beat: 'scale', text: project.scale },
    { beat: 'scale', text: project.target },
    ...project.stack.map(({ name, note }) => ({ beat: 'stack' as const, text: clause(name, note) })),
  ];
  return texts.flatMap(({ beat, text, own = true }) =>
    text?.trim() ? [{ beat, text: text.trim(), own }] : [],
  );
}
