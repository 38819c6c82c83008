import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const sources = ['lib/fill', 'entrypoints/page'].flatMap((folder) =>
  readdirSync(folder).map((name) => ({ name, text: readFileSync(`${folder}/${name}`, 'utf8') })),
);

it('no code that runs in a page can submit a form or press a key', () => {
  const ways = /\bsubmit\(|requestSubmit|KeyboardEvent|SubmitEvent|MouseEvent|'Enter'|formAction/;
  expect(sources.filter(({ text }) => ways.test(text)).map(({ name }) => name)).toEqual([]);
});

it('the only click is on the allow-listed control that reveals a text box', () => {
  const clicking = sources.filter(({ text }) => /\bclick\(|'click'/.test(text)).map(({ name }) => name);
  expect(clicking).toEqual(['reveal.ts']);
});

it('no code that runs in a page opens a channel to it', () => {
  const channel = /postMessage|addEventListener|CustomEvent|BroadcastChannel/;
  expect(sources.filter(({ text }) => channel.test(text)).map(({ name }) => name)).toEqual([]);
});
