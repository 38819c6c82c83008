// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { FillActions } from '@/components/panel/FillActions.tsx';
import { PageAccessProvider } from '@/components/panel/page-access.ts';
import { fakePage, field, posting, readingOf } from './fake-page.ts';

afterEach(cleanup);

const show = (page: ReturnType<typeof fakePage>['page'], hasOpenSlots = false) => {
  const onUsed = vi.fn();
  render(
    <PageAccessProvider value={page}>
      <FillActions
        postingKey={posting.key}
        naming={{ title: posting.title, company: posting.company }}
        text="Dear Quayside team,"
        hasOpenSlots={hasOpenSlots}
        onUsed={onUsed}
      />
    </PageAccessProvider>,
  );
  return onUsed;
};
const click = (testId: string) => userEvent.click(screen.getByTestId(testId));
const result = () => screen.getByTestId('result').dataset.result;

describe('filling', () => {
  it('puts the letter into the one field and can take it back', async () => {
    const { page, asked } = fakePage({ fills: [{ status: 'filled', how: 'insert-text', previous: 'old' }] });
    const onUsed = show(page);
    await click('fill');
    expect(result()).toBe('filled');
    expect(onUsed).toHaveBeenCalledExactlyOnceWith('filled');
    await click('undo');
    expect(result()).toBe('undone');
    expect(asked.at(-1)).toEqual({
      kind: 'undo',
      ask: { field, wrote: 'Dear Quayside team,', previous: 'old' },
    });
  });

  it('asks before it replaces text that is not ours', async () => {
    const { page, asked } = fakePage({
      fills: [
        { status: 'occupied', current: 'Mine' },
        { status: 'filled', how: 'insert-text', previous: 'Mine' },
      ],
    });
    show(page);
    await click('fill');
    expect(result()).toBe('field-occupied');
    expect(screen.getByText('Mine')).toBeDefined();
    await click('replace');
    expect(result()).toBe('filled');
    expect(asked.flatMap((one) => (one.kind === 'fill' ? one.ask.replace : []))).toEqual([false, true]);
  });

  it('stops at open slots until the user insists', async () => {
    const { page, asked } = fakePage({ fills: [{ status: 'filled', how: 'insert-text', previous: '' }] });
    show(page, true);
    await click('fill');
    expect(result()).toBe('open-slots');
    expect(asked).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Fill anyway' }));
    expect(result()).toBe('filled');
  });

  it('writes nothing when the page shows another posting by now', async () => {
    const other = { ...posting, key: 'lever:quayside:2', url: 'https://jobs.lever.co/quayside/2' };
    const { page, asked } = fakePage({ readings: async () => readingOf(other) });
    show(page);
    await click('fill');
    expect(result()).toBe('other-posting');
    expect(asked).toEqual([]);
  });

  it('lets the user pick where more than one field could be meant', async () => {
    const fields = ['One', 'Two'].map((label) => ({ ...field, label, locator: `#${label}` }));
    const { page, asked } = fakePage({
      target: { kind: 'many', fields },
      fills: [{ status: 'filled', how: 'insert-text', previous: '' }],
    });
    show(page);
    await click('fill');
    expect(result()).toBe('several-letter-fields');
    await userEvent.click(screen.getByRole('button', { name: /Two/ }));
    expect(asked.flatMap((one) => (one.kind === 'fill' ? one.ask.field.label : []))).toEqual(['Two']);
  });

  it.each([
    [{ status: 'rejected', restored: true }, 'field-rejected'],
    [{ status: 'too-long', max: 100 }, 'letter-too-long'],
    [{ status: 'refused', reason: 'covered' }, 'field-refused'],
    [{ status: 'refused', reason: 'page-not-ready' }, 'page-not-ready'],
    [{ status: 'gone' }, 'page-gone'],
    [{ status: 'other-posting' }, 'other-posting'],
  ] as const)('tells %j as %s', async (answer, failure) => {
    const onUsed = show(fakePage({ fills: [answer] }).page);
    await click('fill');
    expect(result()).toBe(failure);
    expect(onUsed).not.toHaveBeenCalled();
  });
});
