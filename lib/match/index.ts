export { matchProject } from './match-project.ts';
export { rankProjects } from './rank-projects.ts';
export type * from './types.ts';
