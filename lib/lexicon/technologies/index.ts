import type { Technology } from '../types.ts';
import { cloud } from './cloud.ts';
import { data } from './data.ts';
import { databases } from './databases.ts';
import { infrastructure } from './infrastructure.ts';
import { languages } from './languages.ts';
import { mobile } from './mobile.ts';
import { observability } from './observability.ts';
import { protocols } from './protocols.ts';
import { security } from './security.ts';
import { streaming } from './streaming.ts';
import { testing } from './testing.ts';
import { tools } from './tools.ts';
import { webFrameworks } from './web-frameworks.ts';

/** Every technology by family. */
export const TECHNOLOGIES: Record<string, Technology[]> = {
  languages,
  'web-frameworks': webFrameworks,
  databases,
  streaming,
  cloud,
  infrastructure,
  observability,
  testing,
  data,
  mobile,
  security,
  protocols,
  tools,
};

export { CASED_FRIENDS, FALSE_FRIENDS } from './false-friends.ts';
