import { useEffect, useRef } from 'react';

/** Where a change took away what had the focus, the heading gets it, as after going to another page. */
export function useFocusKept(): void {
  const last = useRef<EventTarget | null>(null);
  useEffect(() => {
    const note = ({ target }: FocusEvent) => {
      last.current = target;
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, []);
  useEffect(() => {
    const { current } = last;
    if (document.activeElement !== document.body || !(current instanceof Node) || current.isConnected) return;
    last.current = null;
    document.querySelector('h1')?.focus({ preventScroll: true });
  });
}
