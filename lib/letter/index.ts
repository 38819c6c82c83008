export { countLetterWords } from './count-letter-words.ts';
export { draftLetter } from './draft-letter.ts';
export type {
  Draft,
  DraftInput,
  OpenerChoice,
  Part,
  PartRole,
  RestsOn,
  Signal,
  Slot,
} from './types.ts';
