import { type Project, projectSchema } from '../profile/index.ts';
import { PROJECT, PROJECT_ORDER } from './documents.ts';
import {
  type ReadResult,
  readDocument,
  readDocuments,
  removeDocument,
  storedIds,
  updateDocument,
  type WriteResult,
  writeDocument,
} from './store.ts';

export interface SavedProject {
  project: Project;
  revision: number;
}

export interface ProjectList {
  projects: SavedProject[];
  /** Stored, but not readable: left as they are. */
  unreadable: Extract<ReadResult<Project>, { status: 'unreadable' }>[];
}

async function projectIds(): Promise<string[]> {
  const order = await readDocument(PROJECT_ORDER);
  return order.status === 'found' ? order.data : storedIds(PROJECT);
}

/** Every project in the user's order. */
export async function listProjects(): Promise<ProjectList> {
  const list: ProjectList = { projects: [], unreadable: [] };
  for (const read of await readDocuments(PROJECT, await projectIds())) {
    if (read.status === 'found') list.projects.push({ project: read.data, revision: read.revision });
    if (read.status === 'unreadable') list.unreadable.push(read);
  }
  return list;
}

/** Saves a project and puts a new one at the end of the list. The project comes first: a list that lacks it can be rebuilt. */
export async function saveProject(project: Project, expected?: number): Promise<WriteResult> {
  const written = await writeDocument(PROJECT, project.id, projectSchema.parse(project), expected);
  if (written.status !== 'saved') return written;
  const ids = await projectIds();
  if (!ids.includes(project.id) || written.revision === 1) {
    await updateDocument(PROJECT_ORDER, ids, (order) =>
      order.includes(project.id) ? order : [...order, project.id],
    );
  }
  return written;
}

export async function removeProject(id: string): Promise<void> {
  await updateDocument(PROJECT_ORDER, [], (order) => order.filter((other) => other !== id));
  await removeDocument(PROJECT, id);
}
