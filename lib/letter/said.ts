import type { Change } from './figures.ts';
import type { Opening } from './openers.ts';
import { sharedStack } from './parts/intro-stack.ts';
import type { Scene } from './scene.ts';

/** What the first paragraph has told already: nothing is written twice. */
export interface Said {
  company: boolean;
  stack: boolean;
  choice: boolean;
  cost: boolean;
  change: Change | undefined;
}

export function saidBy(opening: Opening, scene: Scene): Said {
  const isBottleneck = opening.kind === 'bottleneck';
  return {
    company: scene.at !== '' && (isBottleneck || (opening.kind === 'shared-problem' && opening.inStory)),
    stack: isBottleneck && sharedStack(scene).length > 0,
    choice: isBottleneck && opening.option !== undefined,
    cost: isBottleneck,
    change: isBottleneck ? opening.change : undefined,
  };
}
