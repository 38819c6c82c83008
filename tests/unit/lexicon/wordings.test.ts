import { expect, it } from 'vitest';
import { compile } from '../../../lib/lexicon/engine/compile.ts';
import { cueRoles } from '../../../lib/lexicon/engine/cue-words.ts';
import { maskAddresses } from '../../../lib/lexicon/engine/mask.ts';
import { scan } from '../../../lib/lexicon/engine/scan.ts';
import { tokenize } from '../../../lib/lexicon/engine/tokenize.ts';
import { Vocabulary } from '../../../lib/lexicon/engine/vocabulary.ts';
import { openPractice, spellPractice } from '../../../lib/lexicon/spell.ts';

/** What one-practice lexicons of these wordings find, as the text they cover. */
function covered(forms: string[], text: string): string[] {
  const vocabulary = new Vocabulary(() => forms);
  const compiled = compile(vocabulary, cueRoles(vocabulary), {
    items: [{ name: 'It', forms }],
    open: openPractice,
    spell: spellPractice,
    entry: () => ({ id: 'it', name: 'It', kind: 'practice', family: '', spellings: [], implies: [] }),
    friends: [],
    casedFriends: [],
  });
  const tokens = tokenize(text, vocabulary);
  return scan(tokens, maskAddresses(tokens), compiled, {}).map(({ start, end }) => text.slice(start, end));
}

it.each<[string, string[], string, string[]]>([
  [
    'a choice is each of its words',
    ['big|small box'],
    'a small box, a big-box, a red box',
    ['small box', 'big-box'],
  ],
  [
    'an optional part may be left out',
    ['red? box|crate'],
    'box, red crate, big box',
    ['box', 'red crate', 'box'],
  ],
  ['so may the last part', ['box lid|top?'], 'box top and box', ['box top', 'box']],
  [
    'choices may have several words',
    ['box post-mortem|ci/cd now'],
    'box post mortem now, box CI/CD now, box ci now',
    ['box post mortem now', 'box CI/CD now'],
  ],
  [
    'choices of one wording lend nothing to another',
    ['box a|b red', 'box a blue'],
    'box b blue, box a blue',
    ['box a blue'],
  ],
  [
    'the longest reading wins whatever the order',
    ['box of? pens', 'box', 'box * pens now'],
    'box of pens now',
    ['box of pens now'],
  ],
  [
    'signs need no space around them',
    ['box and|& lid'],
    'box & lid, box&lid, box and lid',
    ['box & lid', 'box&lid', 'box and lid'],
  ],
  ['a star is any one word', ['moved * off'], 'moved it off, moved them all off', ['moved it off']],
  ['no wording runs on over a line break', ['big box'], 'big\nbox', []],
])('%s', (_, forms, text, parts) => {
  expect(covered(forms, text)).toEqual(parts);
});
