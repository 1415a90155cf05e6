import { shellWords } from '../words/shellWords.ts';

/** The page stays as it was written, and reads. What answers to a script alone is hidden, and that is said. */
export function sayItStays(root: HTMLElement): void {
  document.documentElement.classList.remove('scripted');
  const notice = document.createElement('p');
  notice.role = 'alert';
  notice.textContent = shellWords.failed.stays;
  root.prepend(notice);
}
