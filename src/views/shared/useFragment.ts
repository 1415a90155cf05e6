import { useCallback, useState, useSyncExternalStore } from 'react';

/** In bytes: a file of ours is far smaller. */
const largestFile = 200_000;

type FileProblem = 'too large' | 'unreadable';

export type Given = {
  /** The address, or what was pasted or chosen in its place. */
  readonly text: string;
  readonly problem: FileProblem | null;
  /** How many times a text or a file was given in the address's place; 0 while the address itself is read. */
  readonly attempts: number;
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
  const [pasted, setPasted] = useState({ at: '', text: '', attempts: 0 });
  const [problem, setProblem] = useState<FileProblem | null>(null);
  const paste = useCallback(
    (text: string) => {
      setProblem(null);
      setPasted(({ attempts }) => ({ at: address, text, attempts: attempts + 1 }));
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
  const { text, attempts } = pasted.at === address ? pasted : { text: address, attempts: 0 };
  return { text, problem, attempts, paste, choose };
}
