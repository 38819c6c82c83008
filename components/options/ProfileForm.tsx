import { zodResolver } from '@hookform/resolvers/zod';
import { useFieldArray, useForm } from 'react-hook-form';
import { type Profile, profileSchema, tidy } from '@/lib/profile/index.ts';
import { saveProfile } from '@/lib/storage/index.ts';
import { Choice } from '../parts/Choice.tsx';
import { TextArea } from '../parts/TextArea.tsx';
import { TextField } from '../parts/TextField.tsx';
import { EDUCATION_KINDS, LEVEL_CHOICES, LINK_KINDS } from './choices.ts';
import styles from './options.module.css';
import { Rows } from './Rows.tsx';
import { SaveNote } from './SaveNote.tsx';
import { TechnologyRows } from './TechnologyRows.tsx';
import { useAutosave } from './use-autosave.ts';

/** "Not said" leaves an education without a kind, which is none. */
function parse(values: unknown): Profile | undefined {
  const { education, ...rest } = tidy(values) as { education?: { kind?: string } };
  return profileSchema.safeParse(education?.kind ? { ...rest, education } : rest).data;
}
const toYears = (value: string): number | undefined => (value === '' ? undefined : Number(value));

/** Who signs the letter, and what they know beside the project. */
export function ProfileForm({ profile, revision }: { profile: Profile; revision: number }) {
  const form = useForm({ defaultValues: profile, resolver: zodResolver(profileSchema), mode: 'onChange' });
  const { register, control, formState } = form;
  const links = useFieldArray({ control, name: 'links' });
  const saveState = useAutosave(form, revision, parse, saveProfile);
  return (
    <form className={styles.form} aria-label="Profile" onSubmit={(event) => event.preventDefault()}>
      <div className={styles.pair}>
        <TextField label="Name" autoComplete="name" {...register('name')} />
        <TextField label="E-mail" type="email" autoComplete="email" {...register('email')} />
        <TextField label="Current title" {...register('title')} />
        <TextField label="Current company, or how to call it" {...register('company')} />
        <TextField
          label="Years of backend work"
          type="number"
          min={0}
          max={80}
          step="any"
          error={formState.errors.years?.message}
          {...register('years', { setValueAs: toYears })}
        />
        <Choice label="Level" options={LEVEL_CHOICES} {...register('level')} />
      </div>
      <Rows
        legend="Links"
        hint="A profile of nothing but forks is worse than no link."
        ids={links.fields.map(({ id }) => id)}
        addLabel="Add a link"
        onAdd={() => links.append({ kind: 'github', url: '' })}
        onRemove={links.remove}
      >
        {(index) => (
          <>
            <Choice label="Kind" options={LINK_KINDS} {...register(`links.${index}.kind`)} />
            <TextField label="Address" inputMode="url" {...register(`links.${index}.url`)} />
          </>
        )}
      </Rows>
      <TechnologyRows form={form} name="technologies" legend="Technologies you know" />
      <div className={styles.pair}>
        <Choice label="Education" options={EDUCATION_KINDS} {...register('education.kind')} />
        <TextField label="In your words" {...register('education.text')} />
      </div>
      <TextArea
        label="Customers never to be named beside an incident"
        hint="One a line. The review warns where one of them stands."
        defaultValue={profile.customers.join('\n')}
        onChange={(event) => form.setValue('customers', event.target.value.split('\n'))}
      />
      <TextArea
        label="A gap or a layoff, in one line"
        hint="One neutral sentence, or nothing. It stands near the end of the letter; invent no activity for it."
        {...register('gap')}
      />
      <TextArea
        label="How you like to close"
        hint="In place of the closing that fits your level."
        {...register('closing')}
      />
      <SaveNote state={saveState} />
    </form>
  );
}
