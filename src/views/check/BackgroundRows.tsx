import { Link } from 'wouter';
import type { Assessment } from '../../assessment/assessment.ts';
import { paths } from '../../links/paths.ts';
import { useCatalog } from '../../parts/CatalogContext.ts';
import { checkWords } from '../../words/checkWords.ts';
import { formatYears } from '../../words/figures.ts';
import styles from './CheckView.module.css';

/** What was said besides the skills, a row each; all of it is changed on the first screen. */
export function BackgroundRows({ assessment: { background, goals } }: { readonly assessment: Assessment }) {
  const { roles, qualifications, experienceFields } = useCatalog();
  const years = (amount: number) => formatYears({ low: amount, high: amount });
  const role = background.currentRole === null ? undefined : roles.get(background.currentRole);
  const rows: readonly (readonly [string, readonly string[]])[] = [
    [
      checkWords.currentRole,
      role === undefined
        ? []
        : [background.yearsInRole === null ? role.name : `${role.name}, ${years(background.yearsInRole)}`],
    ],
    [checkWords.goals, goals.flatMap((id) => roles.get(id)?.name ?? [])],
    [
      checkWords.qualifications,
      [...background.qualifications].flatMap(([id, { kind }]) => {
        const name = qualifications.get(id)?.name;
        if (name === undefined) return [];
        return kind === 'held' ? name : checkWords.inProgress(name);
      }),
    ],
    [
      checkWords.experience,
      [...background.years].flatMap(([id, amount]) => {
        const name = experienceFields.get(id)?.name;
        return name === undefined ? [] : `${name}: ${years(amount)}`;
      }),
    ],
    [checkWords.hours, background.hoursPerWeek === null ? [] : [`${background.hoursPerWeek}`]],
  ];
  return (
    <dl>
      {rows.map(([name, said]) => (
        <div key={name} className={styles.row}>
          <dt>{name}</dt>
          <dd>
            {said.length === 0 ? (
              <span className={styles.open}>{checkWords.notSaid}</span>
            ) : (
              said.map((text) => (
                <span key={text} className={styles.line}>
                  {text}
                </span>
              ))
            )}
          </dd>
          <dd className={styles.change}>
            <Link to={paths.assess} aria-label={checkWords.changeOf(name)}>
              {checkWords.change}
            </Link>
          </dd>
        </div>
      ))}
    </dl>
  );
}
