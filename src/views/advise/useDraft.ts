import { useEffect, useRef, useState } from 'react';

/** In milliseconds without a key: then what was typed is stored. */
const pause = 500;

/**
 * A text that is typed and stored when typing stops, the field is left, or the page is: every change of a caseload is
 * a transaction. What is stored elsewhere meanwhile shows unless something is typed here.
 */
export function useDraft(stored: string, save: (text: string) => void) {
  const [draft, setDraft] = useState<string | null>(null);
  const latest = useRef({ draft, save });
  latest.current = { draft, save };
  const flush = () => {
    const { draft: typed, save: keep } = latest.current;
    if (typed === null) return;
    latest.current.draft = null;
    keep(typed);
    setDraft(null);
  };
  const flushNow = useRef(flush);
  flushNow.current = flush;
  useEffect(() => {
    if (draft === null) return;
    const timer = setTimeout(() => flushNow.current(), pause);
    return () => clearTimeout(timer);
  }, [draft]);
  useEffect(() => {
    const leave = () => flushNow.current();
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, []);
  return { value: draft ?? stored, onChange: setDraft, onBlur: flush };
}
