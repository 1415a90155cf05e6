import { useId, useRef, useState } from 'react';
import { type Assessment, withBackground } from '../../assessment/assessment.ts';
import { bounds } from '../../assessment/bounds.ts';
import type { Role, RoleId } from '../../catalog/catalog.ts';
import { useCatalog } from '../../parts/CatalogContext.ts';
import { LineBullet } from '../../parts/LineBullet.tsx';
import { RoleAdder } from '../../parts/RoleAdder.tsx';
import { rolesByZone } from '../../parts/rolesByZone.ts';
import { useAssessment } from '../../parts/useAssessment.ts';
import { usualHoursPerWeek } from '../../routes/traveller.ts';
import { mostMoves, noWishes, type Wishes } from '../../routes/wishes.ts';
import type { Person } from '../../store/person.ts';
import { NumberField } from '../../ui/NumberField.tsx';
import { Select } from '../../ui/Select.tsx';
import { routesWords } from '../../words/routesWords.ts';
import type { RouteSearch } from './useRoutes.ts';
import styles from './WishFields.module.css';

type WishFieldsProps = {
  readonly person: Person;
  readonly assessment: Assessment;
  readonly goal: Role;
  readonly wishes: Wishes;
  readonly search: RouteSearch;
  readonly onWish: (wishes: Wishes) => void;
};

/** What the routes may be like. Each change searches anew, and says what it did. */
export function WishFields({ person, assessment, goal, wishes, search, onWish }: WishFieldsProps) {
  const catalog = useCatalog();
  const [, change] = useAssessment(person);
  const [open, setOpen] = useState(wishes !== noWishes);
  const id = useId();
  const summary = useRef<HTMLElement>(null);
  const { start } = search.traveller;
  const ends = [goal.id, ...(start === null ? [] : [start.id])];
  const avoid = (avoidedRoles: ReadonlySet<RoleId>) => onWish({ ...wishes, avoidedRoles });
  return (
    <>
      <details
        className={`${styles.wishes} no-print`}
        open={open}
        onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      >
        <summary ref={summary}>{routesWords.wishes}</summary>
        <div className={styles.fields}>
          <div>
            <NumberField
              label={routesWords.hours}
              unit={routesWords.hoursUnit}
              value={assessment.background.hoursPerWeek}
              most={bounds.hoursPerWeek}
              message={routesWords.hoursMessage(bounds.hoursPerWeek)}
              onChange={(hoursPerWeek) => change((before) => withBackground(before, { hoursPerWeek }))}
            />
            <p className={styles.hint}>{routesWords.usualHours(usualHoursPerWeek)}</p>
          </div>
          <Select
            label={routesWords.most}
            value={String(wishes.mostMoves)}
            options={Array.from({ length: mostMoves }, (_, i) => [String(i + 1), routesWords.moves(i + 1)])}
            onChange={(count) => onWish({ ...wishes, mostMoves: Number(count) })}
          />
          <Select
            label={routesWords.through}
            value={wishes.through ?? ''}
            options={[['', routesWords.throughNone]]}
            groups={rolesByZone(
              catalog,
              (role) => !ends.includes(role.id) && !wishes.avoidedRoles.has(role.id),
            )}
            onChange={(through) =>
              onWish({ ...wishes, through: through === '' ? null : (through as RoleId) })
            }
          />
          <p className={styles.check}>
            <input
              id={`${id}-lateral`}
              type="checkbox"
              checked={wishes.lateral}
              onChange={({ target }) => onWish({ ...wishes, lateral: target.checked })}
            />
            <label htmlFor={`${id}-lateral`}>{routesWords.lateral}</label>
          </p>
          <div className={styles.avoid}>
            <RoleAdder
              label={routesWords.avoid}
              taken={[...ends, ...wishes.avoidedRoles, ...(wishes.through === null ? [] : [wishes.through])]}
              onAdd={(role) => avoid(new Set([...wishes.avoidedRoles, role]))}
            />
            {wishes.avoidedRoles.size > 0 && (
              <ul aria-label={routesWords.avoided}>
                {[...wishes.avoidedRoles].map((role) => {
                  const name = catalog.roles.get(role)?.name ?? role;
                  return (
                    <li key={role}>
                      {name}
                      <button
                        type="button"
                        className="button quiet small"
                        aria-label={routesWords.allowAgain(name)}
                        onClick={({ currentTarget }) => {
                          passFocusOn(currentTarget);
                          avoid(new Set([...wishes.avoidedRoles].filter((other) => other !== role)));
                        }}
                      >
                        ×
                      </button>
                    </li>
                  );
                })}
              </ul>
            )}
          </div>
          <fieldset className={styles.lines}>
            <legend>{routesWords.avoidLines}</legend>
            {catalog.lines.map((line) => (
              <label key={line.id}>
                <input
                  type="checkbox"
                  checked={wishes.avoidedLines.has(line.id)}
                  onChange={({ target }) => {
                    const avoided = new Set(wishes.avoidedLines);
                    if (target.checked) avoided.add(line.id);
                    else avoided.delete(line.id);
                    onWish({ ...wishes, avoidedLines: avoided });
                  }}
                />
                <LineBullet line={line} size={20} decorative />
                {line.name}
              </label>
            ))}
          </fieldset>
        </div>
        {wishes !== noWishes && (
          <button
            type="button"
            className="button small"
            onClick={() => {
              summary.current?.focus();
              onWish(noWishes);
            }}
          >
            {routesWords.reset}
          </button>
        )}
      </details>
      <p className={`${styles.changed} no-print`} role="status">
        {search.isAnew && describe(search, goal)}
      </p>
    </>
  );
}

/** The row that was pressed goes: the focus moves to the next, and from the last one to the field that adds another. */
function passFocusOn(pressed: HTMLElement): void {
  const row = pressed.closest('li');
  const next = (row?.nextElementSibling ?? row?.previousElementSibling)?.querySelector('button');
  (next ?? pressed.closest('div')?.querySelector('select'))?.focus({ preventScroll: true });
}

function describe({ change, routes, traveller }: RouteSearch, goal: Role): string {
  if (routes.length === 0) return routesWords.noTitle(traveller.start?.name ?? null, goal.name);
  if (change === null) return routesWords.sameAsBefore;
  return routesWords.changed(change.added, change.gone, change.months, change.leap);
}
