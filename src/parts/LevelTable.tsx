import type { ReactNode } from 'react';
import type { RequiredLevel, Weight } from '../catalog/catalog.ts';
import { levelName, levelWords, weightName } from '../words/catalogWords.ts';
import { LevelAxis, LevelPlot } from './LevelPlot.tsx';
import styles from './LevelTable.module.css';

type LevelRow = {
  readonly id: string;
  readonly name: ReactNode;
  readonly level: RequiredLevel;
  readonly weight: Weight;
  /** What the level rests on, where that is shown. */
  readonly basis?: ReactNode;
};

type LevelTableProps = {
  /** What the rows are. */
  readonly heading: string;
  readonly rows: readonly LevelRow[];
};

/** Levels asked, a row each: drawn on the scale, then in words. */
export function LevelTable({ heading, rows }: LevelTableProps) {
  const withBasis = rows.some(({ basis }) => basis !== undefined);
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{heading}</th>
          <th scope="col">
            <span className="hidden">{levelWords.level}</span>
            <LevelAxis />
          </th>
          <th scope="col">{levelWords.weight}</th>
          {withBasis && <th scope="col">{levelWords.basis}</th>}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, level, weight, basis }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            <td className={styles.plot}>
              <LevelPlot asked={level} />
            </td>
            <td className={styles.weight}>
              <b>{levelName(level)}</b>, {weightName[weight].toLowerCase()}
            </td>
            {withBasis && <td className={styles.basis}>{basis}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
