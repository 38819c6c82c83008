import { foldSpace } from './fold-space.ts';
import { straighten } from './straighten.ts';

/**
 * Two titles are the same title when this is equal: case, white space, dash and quote variants, spaces around a dash, slash or
 * bar do not count. "Back-End" and "Backend" stay apart: a posting means one of them.
 */
export function foldTitle(title: string): string {
  const plain = straighten(title.normalize('NFC')).replace(/[–—−]/g, '-').toLowerCase();
  return foldSpace(plain.replace(/[-/|,:&]/g, (mark) => ` ${mark} `))
    .replace(/ ([-/|,:&]) /g, '$1')
    .replace(/ ([-/|,:&])|([-/|,:&]) /g, '$1$2');
}
