const SENTENCES = [
  'The import of price lists stopped twice a week, always on the large ones.',
  'I logged memory beside the row count for ten days and saw that we read each list whole.',
  'Two roads were open: a larger machine, or reading the list in pieces.',
  'I chose the pieces, which means that a list may now be half visible for a minute.',
  'The shops were told, and two of them asked for a switch that hides a list until it is complete.',
  'It has not stopped since March, and the alert that woke us on Sundays is gone.',
];

/** A whole letter of our own, good enough to be left alone, with its body brought to about `words` words. */
export function exampleLetter(
  words: number,
  { opening, closing }: { opening?: string; closing?: string } = {},
): string {
  const first = opening ?? 'I am applying for the Backend Engineer role at Quillmark.';
  const last =
    closing ?? 'For the next step I would choose a system-design talk about a table you really have.';
  let count = `${first} ${last}`.split(' ').length;
  let body = '';
  for (let i = 0; count < words; i += 1) {
    const sentence = SENTENCES[i % SENTENCES.length] ?? '';
    const pieces = sentence.split(' ').slice(0, words - count);
    count += pieces.length;
    body += `${body === '' ? '' : ' '}${pieces
      .join(' ')
      .replace(/[,:]?$/, '')
      .replace(/\.$/, '')}.`;
  }
  return `Dear Quillmark team,\n\n${first}\n\n${body}\n\n${last}\n\nKind regards,\nMira Example\ngithub.com/mira-example\n`;
}
