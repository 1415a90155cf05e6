import { useCallback, useState, useSyncExternalStore } from 'react';

/** In bytes: a file of ours is far smaller. */
const largestFile = 200_000;

type FileProblem = 'too large' | 'unreadable';

export type Given = {
  /** The address, or what was pasted or chosen in its place. */
  readonly text: string;
  readonly problem: FileProblem | null;
  readonly paste: (text: string) => void;
  readonly choose: (file: File) => Promise<void>;
};

const subscribe = (listener: () => void) => {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
};

/** What is to be opened. The address stays as it is, whatever comes of it. */
export function useFragment(): Given {
  const address = useSyncExternalStore(
    subscribe,
    () => window.location.href,
    () => '',
  );
  const [pasted, setPasted] = useState<{ readonly at: string; readonly text: string } | null>(null);
  const [problem, setProblem] = useState<FileProblem | null>(null);
  const paste = useCallback(
    (text: string) => {
      setProblem(null);
      setPasted({ at: address, text });
    },
    [address],
  );
  const choose = async (file: File) => {
    if (file.size > largestFile) return setProblem('too large');
    try {
      paste(await file.text());
    } catch {
      setProblem('unreadable');
    }
  };
  // Another link in the address takes the place of what was pasted before.
  return { text: pasted?.at === address ? pasted.text : address, problem, paste, choose };
}
