import { type UseFormReturn, useFieldArray } from 'react-hook-form';
import type { Project } from '@/lib/profile/index.ts';
import { Choice } from '../parts/Choice.tsx';
import { TextField } from '../parts/TextField.tsx';
import { DEFERRED_KINDS } from './choices.ts';
import { Rows } from './Rows.tsx';
import type { ProjectValues } from './values.ts';

/** What was argued against, put off or got wrong: the strongest sign of judgment. */
export function DeferredRows({
  form: { control, register },
}: {
  form: UseFormReturn<ProjectValues, unknown, Project>;
}) {
  const rows = useFieldArray({ control, name: 'deferred' });
  return (
    <Rows
      legend="5. Deferred"
      hint="What you argued against, put off or got wrong, and why."
      ids={rows.fields.map(({ id }) => id)}
      addLabel="Add one"
      onAdd={() => rows.append({ kind: 'argued-against', what: '', why: '' })}
      onRemove={rows.remove}
    >
      {(index) => (
        <>
          <Choice label="Kind" options={DEFERRED_KINDS} {...register(`deferred.${index}.kind`)} />
          <TextField label="What" {...register(`deferred.${index}.what`)} />
          <TextField label="Why" {...register(`deferred.${index}.why`)} />
          <TextField label="Where it is recorded" {...register(`deferred.${index}.recorded`)} />
        </>
      )}
    </Rows>
  );
}
