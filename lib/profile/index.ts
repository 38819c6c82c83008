export { sampleProfile, sampleProject } from './sample.ts';
export * from './schema.ts';
export { tidy } from './tidy.ts';
