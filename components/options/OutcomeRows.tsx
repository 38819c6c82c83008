import { type UseFormReturn, useFieldArray } from 'react-hook-form';
import type { Project } from '@/lib/profile/index.ts';
import { Choice } from '../parts/Choice.tsx';
import { TextField } from '../parts/TextField.tsx';
import { PERCENTILES } from './choices.ts';
import { Rows } from './Rows.tsx';
import { Tick } from './Tick.tsx';
import type { ProjectValues } from './values.ts';

/** What changed, in numbers where there are any. */
export function OutcomeRows({
  form: { control, register },
}: {
  form: UseFormReturn<ProjectValues, unknown, Project>;
}) {
  const rows = useFieldArray({ control, name: 'outcomes' });
  return (
    <Rows
      legend="4. Outcome"
      hint="Metric, from, to and over which time. Tick NDA and the letter gives the ratio alone."
      ids={rows.fields.map(({ id }) => id)}
      addLabel="Add an outcome"
      onAdd={() => rows.append({ metric: '', nda: false })}
      onRemove={rows.remove}
    >
      {(index) => (
        <>
          <TextField
            label="Metric"
            placeholder="checkout latency"
            {...register(`outcomes.${index}.metric`)}
          />
          <Choice label="Percentile" options={PERCENTILES} {...register(`outcomes.${index}.percentile`)} />
          <TextField label="From" {...register(`outcomes.${index}.from`)} />
          <TextField label="To" {...register(`outcomes.${index}.to`)} />
          <TextField label="Unit" {...register(`outcomes.${index}.unit`)} />
          <TextField
            label="Over which time"
            placeholder="eight weeks"
            {...register(`outcomes.${index}.window`)}
          />
          <TextField label="Or in words" {...register(`outcomes.${index}.text`)} />
          <Tick label="Under NDA" {...register(`outcomes.${index}.nda`)} />
        </>
      )}
    </Rows>
  );
}
