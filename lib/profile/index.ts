export * from './schema.ts';
export { tidy } from './tidy.ts';
