/** Any-case wordings that hold a technology's name and mean something else; each swallows the name. */
export const FALSE_FRIENDS = [
  'go to market', 'go getter', 'go getters', 'go live', 'go lives', 'too good to go', "let's go", 'let’s go', 'go above', 'go/no-go',
  'go beyond', 'go deep', 'go ahead', 'go further', 'on the go', 'ready to go', 'duck duck go', 'way to go', 'good to go', 'pay as you go',
  'r&d', 'r and d', 'r&a', 'l&d', 'd&i', 'c-level', 'c-suite', 'series c', 'c-2w', '501(c)', '501 (c)', 'us&c', 'c-corp', 'vitamin c', 'c/o', 'b2c',
  'ts/sci', 'ts sci', 'ts clearance', 'a/b', 'i/o', 'os/2', 'data vault', 'unity health', 'american express', 'dhl express', 'pony express', 'express entry',
  'basic qualifications', 'linear regression', 'linear algebra', 'linear programming', 'linear models', 'linear model', 'natural language processing',
  'from scratch', 'salt lake', 'silver spring', 'palm springs', 'spring professional', 'delta air lines', 'new orleans', 'rest of',
  'rust belt', 'spark joy', 'apache license', 'apache 2.0', 'apache software foundation', 'apache foundation', 'palo alto', 'redwood city', 'hong kong',
  'great gatsby', 'lambda calculus', 'lambda school', 'lambda expressions', 'lambda architecture', 'six sigma', 'swift resolution', 'swift response',
  'payment rails', 'payments rails', 'safety rails', 'guard rails', 'elastic compute', 'elastic scaling', 'stack overflow', 'solid understanding',
  'solid foundation', 'data flow', 'normalizing flow', 'flow traders', 'union square', 'times square', 'cash flow', 'test harness', 'team foundation',
  'next level', 'next generation', 'next step', 'next steps', 'next gen', 'google ads', 'x-ray', 'ph.d', 'window of opportunity', 'ruby tuesday',
  'panda express', 'spring break', 'spring semester', 'spring internship', 'spring term', 'angular momentum', 'sql injection', 'beam search', 'ray tracing',
  'electron microscopy', 'crystal clear', 'helm of', 'at the helm', 'at its helm', 'our helm', 'phoenix, az', 'phoenix az', 'phoenix, arizona',
  'phoenix arizona', 'aurora, co', 'aurora, colorado', 'spring, tx',
] as const;

/** The same, for wordings that must be spelled exactly so. */
export const CASED_FRIENDS = [
  'SAFe', 'Jean-Claude', 'Claude Monet', 'Ada Lovelace', 'ADA compliance', 'Harness the', 'Unleash your', 'the rest', 'The rest',
] as const;
