import type { ReactNode } from 'react';
import type { LevelBelief } from '../belief/belief.ts';
import type { RequiredLevel, Weight } from '../catalog/catalog.ts';
import { late } from '../ui/late.tsx';
import { levelName, levelWords, weightName } from '../words/catalogWords.ts';
import { LevelAxis, LevelPlot } from './LevelPlot.tsx';
import styles from './LevelTable.module.css';

const Gap = late(async () => (await import('./Gap.tsx')).Gap);

type LevelRow = {
  readonly id: string;
  readonly name: ReactNode;
  readonly level: RequiredLevel;
  readonly weight: Weight;
  /** What is believed of this person's level; the gap to the level asked is then said. */
  readonly held?: LevelBelief | undefined;
  /** What this person said, under the name. */
  readonly said?: ReactNode;
  /** What the level rests on, where that is shown. */
  readonly basis?: ReactNode;
};

type LevelTableProps = {
  /** What the rows are. */
  readonly heading: string;
  /** Names the words' column where the gaps of a person stand in it. */
  readonly gapHeading?: string | undefined;
  readonly rows: readonly LevelRow[];
};

/** Levels asked, a row each: drawn on the scale, then in words. */
export function LevelTable({ heading, gapHeading, rows }: LevelTableProps) {
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
          <th scope="col">{gapHeading ?? levelWords.weight}</th>
          {withBasis && <th scope="col">{levelWords.basis}</th>}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, level, weight, held, said, basis }) => (
          <tr key={id}>
            <th scope="row">
              {name}
              {said}
            </th>
            <td className={styles.plot}>
              <LevelPlot asked={level} held={held} />
            </td>
            <td className={styles.weight}>
              {held !== undefined && <Gap asked={level} held={held} />}
              <b>{levelName(level)}</b>, {weightName[weight].toLowerCase()}
            </td>
            {withBasis && <td className={styles.basis}>{basis}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
