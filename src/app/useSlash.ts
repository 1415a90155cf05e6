import { type RefObject, useEffect } from 'react';

/** `/` goes to the text field inside, or where that is hidden to the one that opens, except while something is being typed. */
export function useSlash(inside: RefObject<HTMLElement | null>, active: boolean): void {
  useEffect(() => {
    if (!active) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
      const { target } = event;
      if (target instanceof Element && target.closest('input, textarea, select, [contenteditable]')) return;
      event.preventDefault();
      const field = inside.current?.querySelector('input');
      if (field?.checkVisibility()) field.focus();
      else document.getElementById('find-role')?.showPopover();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [inside, active]);
}
