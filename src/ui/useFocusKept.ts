import { useEffect } from 'react';

/**
 * Where drawing this component anew took away what had the focus, the heading gets it, as after going to another page.
 * Who had the focus nowhere keeps their place: in some browsers a click focuses no button.
 */
export function useFocusKept(): void {
  const had = globalThis.document?.activeElement;
  useEffect(() => {
    if (document.activeElement === document.body && had?.isConnected === false)
      document.querySelector('h1')?.focus({ preventScroll: true });
  });
}
