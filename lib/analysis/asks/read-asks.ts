import type { Line } from '../lines.ts';
import type { Asks } from '../types.ts';
import { readContact } from './read-contact.ts';
import { readDegree } from './read-degree.ts';
import { readInstructions } from './read-instructions.ts';
import { readLetterWish } from './read-letter-wish.ts';
import { readOnCall } from './read-on-call.ts';
import { readPay } from './read-pay.ts';
import { readYears } from './read-years.ts';

/** What an English posting asks of applicants besides its stack. */
export function readAsks(lines: readonly Line[], company: string): Asks {
  const degree = readDegree(lines);
  const years = readYears(lines);
  const onCall = readOnCall(lines);
  const pay = readPay(lines);
  const contact = readContact(lines, company);
  return {
    ...(degree && { degree }),
    ...(years && { years }),
    letter: readLetterWish(lines),
    instructions: readInstructions(lines),
    ...(onCall && { onCall }),
    ...(pay && { pay }),
    ...(contact && { contact }),
  };
}
