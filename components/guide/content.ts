/** The guide's own words; each finding's reason is one of these, said of a sentence. */

export const BEATS = [
  { name: 'Symptom', text: 'One sentence on what people saw, before anybody knew why.' },
  {
    name: 'Instrumentation',
    text: 'How you measured: which traces, plans or queries, over how many requests. Most letters skip it, so it shows.',
  },
  {
    name: 'Options',
    text: 'What you considered, why you left it, what you chose, and the cost you accepted with it.',
  },
  {
    name: 'Outcome',
    text: 'One number with its percentile and its time window, and the price beside it.',
  },
  {
    name: 'Deferred',
    text: 'What you argued against, put off or got wrong, and where that is written down. Once, with specifics.',
  },
] as const;

export const OPENERS = [
  {
    name: 'Shared problem',
    text: 'Quote the line of the posting that your project answers, and say for how long you have worked on that problem.',
  },
  {
    name: 'Bottleneck, metric, trade-off',
    text: 'One sentence: where the time went, what moved, what it cost.',
  },
  {
    name: 'Platform altitude',
    text: 'Senior and above: two or more public signs of how the team works, and what they have in common.',
  },
] as const;

export const CLOSINGS = [
  { name: 'Junior', text: 'Offer to show work: a screen, a walk through the project, an hour of pairing.' },
  { name: 'Mid', text: 'Ask for a system-design conversation about a problem they really have.' },
  {
    name: 'Senior',
    text: 'Propose another format: a design document of yours, or a live problem of theirs.',
  },
] as const;

export const MISTAKES = [
  { name: 'The wrong title', text: 'The title is the posting’s, word for word: Engineer is not Developer.' },
  {
    name: 'Everything you ever touched',
    text: 'Three or four technologies with depth, at most three databases.',
  },
  {
    name: 'A number without its price',
    text: 'What improved is half a sentence; what it cost is the other half.',
  },
  { name: 'An average', text: 'Latency is read at p95 and p99.' },
  {
    name: 'Scale without a figure',
    text: 'Requests a second, rows, gigabytes: one of them, or not the word.',
  },
] as const;
