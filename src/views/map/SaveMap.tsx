import { type RefObject, useState } from 'react';
import { mapWords } from '../../words/mapWords.ts';
import styles from './MapKey.module.css';

type SaveMapProps = { readonly screen: RefObject<HTMLElement | null> };

/** The map as it is drawn, as a file. What makes it is fetched when it is asked for. */
export function SaveMap({ screen }: SaveMapProps) {
  const [status, setStatus] = useState('');
  const save = async (kind: 'svg' | 'png') => {
    const drawing = screen.current?.querySelector<SVGSVGElement>('svg[data-map]');
    if (drawing == null) return;
    setStatus('');
    try {
      const { saveMap } = await import('./saveMapPicture.ts');
      setStatus(mapWords.saved(await saveMap(drawing, kind)));
    } catch (error) {
      // Whoever makes the picture says what to do, with the browser's error as the cause.
      setStatus(error instanceof Error && error.cause instanceof Error ? error.message : mapWords.saveFailed);
    }
  };
  return (
    <div className={styles.save}>
      <button type="button" className="button quiet" onClick={() => save('svg')}>
        {mapWords.saveSvg}
      </button>
      <button type="button" className="button quiet" onClick={() => save('png')}>
        {mapWords.savePng}
      </button>
      <p role="status">{status}</p>
    </div>
  );
}
