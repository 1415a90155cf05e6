import type { Month } from '../../plan/month.ts';
import { nameOfMonth, planWords, yearOf } from '../../words/planWords.ts';
import styles from './Months.module.css';
import { type MonthWindow, percentAt } from './windowOf.ts';

type MonthsProps = { readonly shown: MonthWindow; readonly now: Month };

/** Years and quarters over the bars. Every row says its months in words as well. */
export function Months({ shown, now }: MonthsProps) {
  const every = monthsApart(shown);
  return (
    <div className={styles.months} aria-hidden="true">
      <svg width="100%" height="44">
        {marksOf(shown).map((month) => (
          <g key={month}>
            {(month % 12 === 0 || month === shown.start) && (
              <text x={`${percentAt(shown, month)}%`} dx="6" y="16" className={styles.year}>
                {yearOf(month)}
              </text>
            )}
            {/* Where the tag of today stands, there is no room for a name. */}
            {every === 3 && Math.abs(now + 0.2 - month) > 2 && (
              <text x={`${percentAt(shown, month)}%`} dx="6" y="35">
                {nameOfMonth(month)}
              </text>
            )}
          </g>
        ))}
        {now >= shown.start && now < shown.end && (
          <svg x={`${percentAt(shown, now + 0.5)}%`} y="22" overflow="visible">
            <rect x="-23" width="46" height="20" className={styles.tag} />
            <text y="14" textAnchor="middle" className={styles.today}>
              {planWords.today}
            </text>
          </svg>
        )}
      </svg>
    </div>
  );
}

/** The lines of the calendar behind a row, and today's. */
export function MonthLines({ shown, now }: MonthsProps) {
  return (
    <>
      {marksOf(shown).map((month) => (
        <line
          key={month}
          x1={`${percentAt(shown, month)}%`}
          x2={`${percentAt(shown, month)}%`}
          y2="100%"
          className={styles.line}
          data-year={month % 12 === 0 || undefined}
        />
      ))}
      {now >= shown.start && now < shown.end && (
        <line
          x1={`${percentAt(shown, now + 0.5)}%`}
          x2={`${percentAt(shown, now + 0.5)}%`}
          y2="100%"
          className={styles.now}
        />
      )}
    </>
  );
}

/** Quarters, as long as there is room for their names; else years. */
const monthsApart = ({ start, end }: MonthWindow): number => (end - start <= 36 ? 3 : 12);

function marksOf(shown: MonthWindow): Month[] {
  const every = monthsApart(shown);
  const marks: Month[] = [];
  for (let month = shown.start; month < shown.end; month += 1) if (month % every === 0) marks.push(month);
  return marks;
}
