export { fileName, type Naming } from './file-name.ts';
export { type LetterFile, textFile } from './text-file.ts';
