import { type MapTag, type TagSide, tag, tagWidth } from '../../map/labelMap.ts';
import styles from './StationTag.module.css';

type StationTagProps = { readonly at: MapTag; readonly mark: 'you' | 'goal' };

const { height, pointer, glyph } = tag;

/** Where you are, or where you want to go: a tag that points at its station. */
export function StationTag({ at: { text, x, y, side }, mark }: StationTagProps) {
  const width = tagWidth(text);
  const left = { above: -width / 2, below: -width / 2, right: pointer, left: -pointer - width }[side];
  const top = { above: -pointer - height, below: pointer, right: -height / 2, left: -height / 2 }[side];
  const middle = top + height / 2;
  return (
    <g className={styles.tag} data-mark={mark} transform={`translate(${x} ${y})`} aria-hidden="true">
      <path d={`M${left} ${top}h${width}v${height}h${-width}z`} className={styles.body} />
      <path d={pointers[side]} className={styles.body} />
      {/* The body's edge does not run on under the pointer. */}
      <path d={`M${left} ${top}h${width}v${height}h${-width}z`} className={styles.face} />
      {mark === 'you' ? (
        <circle cx={left + 14} cy={middle} r="4.2" className={styles.dot} />
      ) : (
        <>
          <circle cx={left + 14} cy={middle} r="5.2" className={styles.eye} />
          <circle cx={left + 14} cy={middle} r="2" className={styles.dot} />
        </>
      )}
      <text x={left + glyph} y={middle + 4.2}>
        {text}
      </text>
    </g>
  );
}

/** Triangles with their tips at the origin, a little way into the body. */
const pointers: Readonly<Record<TagSide, string>> = {
  above: `M-7 ${-pointer - 1}L0 0 7 ${-pointer - 1}`,
  below: `M-7 ${pointer + 1}L0 0 7 ${pointer + 1}`,
  right: `M${pointer + 1}-7L0 0 ${pointer + 1} 7`,
  left: `M${-pointer - 1}-7L0 0 ${-pointer - 1} 7`,
};
