import { type UseFormReturn, useFieldArray } from 'react-hook-form';
import type { Project } from '@/lib/profile/index.ts';
import { TextField } from '../parts/TextField.tsx';
import { Rows } from './Rows.tsx';
import { Tick } from './Tick.tsx';
import type { ProjectValues } from './values.ts';

/** The roads considered: each with why it was taken or left. */
export function OptionRows({
  form: { control, register },
}: {
  form: UseFormReturn<ProjectValues, unknown, Project>;
}) {
  const rows = useFieldArray({ control, name: 'options' });
  return (
    <Rows
      legend="3. Options"
      hint="What you considered, and why each was taken or left."
      ids={rows.fields.map(({ id }) => id)}
      addLabel="Add an option"
      onAdd={() => rows.append({ what: '', why: '', chosen: false })}
      onRemove={rows.remove}
    >
      {(index) => (
        <>
          <TextField label="Option" placeholder="a larger pool" {...register(`options.${index}.what`)} />
          <TextField
            label="Why"
            placeholder="would have moved the queue into Postgres"
            {...register(`options.${index}.why`)}
          />
          <Tick label="Chosen" {...register(`options.${index}.chosen`)} />
        </>
      )}
    </Rows>
  );
}
