import { profileSchema, projectSchema } from './schema.ts';
export const sampleProfile = profileSchema.parse({ name: 'Sam' });
export const sampleProject = projectSchema.parse({ id: 'sample', name: 'Sample', stack: [{ name: 'Go', depth: 'owned' }, { name: 'PostgreSQL' }], symptom: 'Payment events were booked twice after a replay.' });
