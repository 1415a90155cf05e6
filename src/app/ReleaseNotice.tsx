import { useEffect, useRef, useState } from 'react';
import { Notice } from '../parts/keeping/Notice.tsx';
import { releaseWords } from '../words/releaseWords.ts';
import { watchReleases } from './watchReleases.ts';

/** Offers a new release where one has come. */
export function ReleaseNotice() {
  const region = useRef<HTMLDivElement>(null);
  const [accept, setAccept] = useState<(() => void) | null>(null);
  useEffect(() => {
    // Without a worker the site works as it did: only not offline.
    watchReleases((way) => setAccept(() => way)).catch(() => {});
  }, []);
  const decline = () => {
    // The button goes away with what it declines.
    region.current?.focus();
    setAccept(null);
  };
  return (
    <div ref={region} role="status" tabIndex={-1}>
      {accept !== null && (
        <Notice text={[releaseWords.offer]}>
          <button type="button" className="button small" onClick={accept}>
            {releaseWords.accept}
          </button>
          <button type="button" className="button small quiet" onClick={decline}>
            {releaseWords.later}
          </button>
        </Notice>
      )}
    </div>
  );
}
