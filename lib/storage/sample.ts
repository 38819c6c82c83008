import { sampleProfile, sampleProject } from '../profile/index.ts';
import { listProjects, removeProject, saveProject } from './projects.ts';
import { loadProfile, saveProfile } from './singles.ts';

/** Puts the sample project in place, and the sample profile where the user has none. Nothing of the user's is touched. */
export async function loadSample(): Promise<void> {
  const profile = await loadProfile();
  if (profile.status === 'missing') await saveProfile(sampleProfile);
  await saveProject(sampleProject);
}

/** Takes the sample project out again; the profile stays, as the user may have gone on from it. */
export async function removeSample(): Promise<void> {
  await removeProject(sampleProject.id);
}

export async function hasSample(): Promise<boolean> {
  return (await listProjects()).projects.some(({ project }) => project.id === sampleProject.id);
}
