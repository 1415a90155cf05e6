import { correction, generate } from 'lean-qr';
import { useMemo } from 'react';
import { linkBoxWords } from '../../words/linkBoxWords.ts';
import { addressOf } from './addressOf.ts';
import styles from './LinkBox.module.css';

/** In characters; a denser code is hard for a camera. */
const longest = 600;
/** Free modules around the code, as its standard asks. */
const quiet = 4;

/** The link as a QR code, always dark on light: scanners expect it. */
export function QrCode({ fragment }: { readonly fragment: string }) {
  const address = addressOf(fragment);
  const drawn = useMemo(() => (address.length > longest ? null : drawQr(address)), [address]);
  if (drawn === null) return <p className={styles.hint}>{linkBoxWords.qrTooLong}</p>;
  return (
    <figure className={styles.qr}>
      <svg
        viewBox={`0 0 ${drawn.size} ${drawn.size}`}
        role="img"
        aria-label={linkBoxWords.qr}
        shapeRendering="crispEdges"
      >
        <rect width={drawn.size} height={drawn.size} fill="#fff" />
        <path d={drawn.path} fill="#000" />
      </svg>
      <figcaption>{linkBoxWords.qrText}</figcaption>
    </figure>
  );
}

/** One square a dark module. */
export function drawQr(text: string): { readonly size: number; readonly path: string } {
  const code = generate(text, { minCorrectionLevel: correction.L });
  let path = '';
  for (let y = 0; y < code.size; y++)
    for (let x = 0; x < code.size; x++) if (code.get(x, y)) path += `M${x + quiet} ${y + quiet}h1v1h-1z`;
  return { size: code.size + 2 * quiet, path };
}
