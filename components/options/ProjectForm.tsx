import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { type Project, projectSchema, tidy } from '@/lib/profile/index.ts';
import { saveProject } from '@/lib/storage/index.ts';
import { TextArea } from '../parts/TextArea.tsx';
import { TextField } from '../parts/TextField.tsx';
import { DeferredRows } from './DeferredRows.tsx';
import { OptionRows } from './OptionRows.tsx';
import { OutcomeRows } from './OutcomeRows.tsx';
import styles from './options.module.css';
import { SaveNote } from './SaveNote.tsx';
import { TechnologyRows } from './TechnologyRows.tsx';
import { useAutosave } from './use-autosave.ts';

const parse = (values: unknown): Project | undefined => projectSchema.safeParse(tidy(values)).data;

const blankIsMissing = (value: string): string | undefined => (value === '' ? undefined : value);

interface ProjectFormProps {
  project: Project;
  revision: number;
}

/** One project, told from the symptom to what was put off. Only the name must stand. */
export function ProjectForm({ project, revision }: ProjectFormProps) {
  const form = useForm({ defaultValues: project, resolver: zodResolver(projectSchema), mode: 'onChange' });
  const { register, formState } = form;
  const saveState = useAutosave(form, revision, parse, saveProject);
  const { errors } = formState;
  return (
    <form className={styles.form} aria-label="Project" onSubmit={(event) => event.preventDefault()}>
      <div className={styles.pair}>
        <TextField label="Name of the project" required error={errors.name?.message} {...register('name')} />
        <TextField label="Company, or how to call it" {...register('company')} />
        <TextField label="Your role" {...register('role')} />
        <TextField
          label="Since (YYYY-MM)"
          error={errors.since?.message}
          {...register('since', { setValueAs: blankIsMissing })}
        />
        <TextField
          label="Until (YYYY-MM)"
          hint="Empty: still there."
          error={errors.until?.message}
          {...register('until', { setValueAs: blankIsMissing })}
        />
        <TextField label="What you owned" placeholder="the label service" {...register('owned')} />
        <TextField
          label="At which scale"
          placeholder="about 900 requests a second at peak"
          {...register('scale')}
        />
        <TextField label="Against which target" placeholder="p99 under 3 s" {...register('target')} />
      </div>
      <TechnologyRows form={form} name="stack" legend="Stack" />
      <TextArea label="1. Symptom" hint="What people saw, in one sentence." {...register('symptom')} />
      <TextArea
        label="2. Instrumentation"
        hint="How you measured it: the part most letters leave out."
        {...register('instrumentation')}
      />
      <OptionRows form={form} />
      <TextArea
        label="Trade-off accepted"
        hint="What the choice cost. It is read before the number."
        {...register('tradeOff')}
      />
      <OutcomeRows form={form} />
      <DeferredRows form={form} />
      <TextArea label="How it shipped" {...register('shipped')} />
      <div className={styles.pair}>
        <TextField label="On-call" {...register('operations.onCall')} />
        <TextField label="Runbook" {...register('operations.runbook')} />
        <TextField label="Postmortem" {...register('operations.postmortem')} />
        <TextField label="Role in an incident" {...register('operations.incident')} />
      </div>
      <TextArea
        label="What you have not done yet"
        hint="Said plainly, it is read as honesty."
        {...register('limit')}
      />
      <SaveNote state={saveState} />
    </form>
  );
}
