import { useEffect, useState } from 'react';
import { Notice } from '../parts/keeping/Notice.tsx';
import { releaseWords } from '../words/releaseWords.ts';
import { watchReleases } from './watchReleases.ts';

/** Offers a new release where one has come. */
export function ReleaseNotice() {
  const [accept, setAccept] = useState<(() => void) | null>(null);
  useEffect(() => {
    // Without a worker the site works as it did: only not offline.
    watchReleases((way) => setAccept(() => way)).catch(() => {});
  }, []);
  return (
    <div role="status">
      {accept !== null && (
        <Notice text={[releaseWords.offer]}>
          <button type="button" className="button small" onClick={accept}>
            {releaseWords.accept}
          </button>
          <button type="button" className="button small quiet" onClick={() => setAccept(null)}>
            {releaseWords.later}
          </button>
        </Notice>
      )}
    </div>
  );
}
