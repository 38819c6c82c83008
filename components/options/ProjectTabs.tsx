import { projectSchema } from '@/lib/profile/index.ts';
import { removeProject, type SavedProject, saveProject } from '@/lib/storage/index.ts';
import { Button } from '../parts/Button.tsx';
import styles from './options.module.css';

interface ProjectTabsProps {
  projects: SavedProject[];
  openId: string | undefined;
  onOpen: (id: string) => void;
  onChanged: () => Promise<void>;
}

/** Which project is edited; a way to begin one and to take one out. */
export function ProjectTabs({ projects, openId, onOpen, onChanged }: ProjectTabsProps) {
  const open = projects.find(({ project }) => project.id === openId);
  const add = async (): Promise<void> => {
    const project = projectSchema.parse({ id: crypto.randomUUID(), name: `Project ${projects.length + 1}` });
    await saveProject(project);
    await onChanged();
    onOpen(project.id);
  };
  const remove = async ({ project }: SavedProject): Promise<void> => {
    if (!confirm(`Delete “${project.name}”? It cannot be brought back.`)) return;
    await removeProject(project.id);
    await onChanged();
  };
  return (
    <div className={styles.tabs}>
      {projects.map(({ project: { id, name } }) => (
        <Button key={id} className={styles.tab} aria-pressed={id === openId} onClick={() => onOpen(id)}>
          {name}
        </Button>
      ))}
      <Button
        look={projects.length === 0 ? 'main' : 'plain'}
        data-testid="add-project"
        onClick={() => void add()}
      >
        Add a project
      </Button>
      {open && (
        <Button look="quiet" onClick={() => void remove(open)}>
          Delete this project
        </Button>
      )}
    </div>
  );
}
