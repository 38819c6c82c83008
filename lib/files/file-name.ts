/** Characters a file system refuses, and control characters. */
const FORBIDDEN = /[\\/:*?"<>|\p{Cc}]/gu;
/** Some systems stop at 255 bytes; this leaves room for the ending and for letters of several bytes. */
const LONGEST = 80;

export interface Naming {
  name?: string | undefined;
  title: string;
  company: string;
}

/** "Name - Title - Company" with an ending, fit for any file system; what is missing is left out. */
export function fileName({ name, title, company }: Naming, ending: string): string {
  const parts = [name, title, company].flatMap((part) => {
    const clean = part?.replace(FORBIDDEN, ' ').split(/\s/).filter(Boolean).join(' ');
    return clean ? [clean] : [];
  });
  const whole = [...parts.join(' - ')].slice(0, LONGEST).join('').trim();
  return `${whole || 'Cover letter'}.${ending}`;
}
