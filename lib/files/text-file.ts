import { fileName, type Naming } from './file-name.ts';

export interface LetterFile {
  name: string;
  /** MIME type. */
  type: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** The letter as a plain text file in UTF-8. */
export function textFile(letter: string, naming: Naming): LetterFile {
  return {
    name: fileName(naming, 'txt'),
    type: 'text/plain;charset=utf-8',
    bytes: new TextEncoder().encode(letter.endsWith('\n') ? letter : `${letter}\n`),
  };
}
