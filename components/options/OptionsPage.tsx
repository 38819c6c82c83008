import { useState } from 'react';
import { Notice } from '../parts/Notice.tsx';
import styles from './options.module.css';
import { ProfileForm } from './ProfileForm.tsx';
import { ProjectForm } from './ProjectForm.tsx';
import { ProjectTabs } from './ProjectTabs.tsx';
import { useDocuments } from './use-documents.ts';

/** Profile and projects in a full tab. */
export function OptionsPage() {
  const documents = useDocuments();
  const [openId, setOpenId] = useState<string>();
  if (!documents) return <main className={styles.page} aria-busy="true" />;
  const { profile, projects, unreadable, reload } = documents;
  const open = projects.find(({ project }) => project.id === openId) ?? projects[0];
  return (
    <main className={styles.page}>
      <h1>Profile and projects</h1>
      {unreadable.length > 0 && <Notice failure="storage-unreadable" />}
      <section className={styles.section} aria-labelledby="projects">
        <h2 id="projects">Projects</h2>
        <p className={styles.why}>
          A letter tells one project from end to end. Nothing here is required but its name.
        </p>
        <ProjectTabs projects={projects} openId={open?.project.id} onOpen={setOpenId} onChanged={reload} />
        {open && <ProjectForm key={open.project.id} project={open.project} revision={open.revision} />}
      </section>
      <section className={styles.section} aria-labelledby="profile">
        <h2 id="profile">Profile</h2>
        {profile && <ProfileForm profile={profile.data} revision={profile.revision} />}
      </section>
    </main>
  );
}
