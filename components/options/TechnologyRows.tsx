import {
  type ArrayPath,
  type FieldValues,
  type Path,
  type UseFormReturn,
  useFieldArray,
} from 'react-hook-form';
import { Choice } from '../parts/Choice.tsx';
import { TextField } from '../parts/TextField.tsx';
import { DEPTH_CHOICES } from './choices.ts';
import { Rows } from './Rows.tsx';

interface TechnologyRowsProps<T extends FieldValues, R> {
  form: UseFormReturn<T, unknown, R>;
  name: ArrayPath<T> & Path<T>;
  legend: string;
}

/** Technologies with a depth each; what was done with one makes the letter. */
export function TechnologyRows<T extends FieldValues, R>({ form, name, legend }: TechnologyRowsProps<T, R>) {
  const { control, register } = form;
  const rows = useFieldArray({ control, name });
  const path = (index: number, field: 'name' | 'depth' | 'note'): Path<T> =>
    `${name}.${index}.${field}` as Path<T>;
  return (
    <Rows
      legend={legend}
      ids={rows.fields.map(({ id }) => id)}
      addLabel="Add a technology"
      onAdd={() => rows.append({ name: '', note: '' } as Parameters<typeof rows.append>[0])}
      onRemove={rows.remove}
    >
      {(index) => (
        <>
          <TextField label="Technology" {...register(path(index, 'name'))} />
          <Choice label="Depth" options={DEPTH_CHOICES} {...register(path(index, 'depth'))} />
          <TextField label="What you did with it" {...register(path(index, 'note'))} />
        </>
      )}
    </Rows>
  );
}
