import { type RefObject, useEffect, useRef } from 'react';

/** Escape anywhere inside, unless something there has answered it or closes by it. Null does nothing. */
export function useEscape(inside: RefObject<HTMLElement | null>, answer: (() => void) | null): void {
  const latest = useRef(answer);
  latest.current = answer;
  useEffect(() => {
    const element = inside.current;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      if (element?.querySelector(':popover-open') === null) latest.current?.();
    };
    element?.addEventListener('keydown', onKeyDown);
    return () => element?.removeEventListener('keydown', onKeyDown);
  }, [inside]);
}
