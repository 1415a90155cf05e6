import { useId, useMemo, useState } from 'react';
import type { RoleId } from '../../catalog/catalog.ts';
import type { SuggestedRoute } from '../../links/sharedReply.ts';
import { useCatalog } from '../../parts/CatalogContext.ts';
import { findRoutes, type Route } from '../../routes/findRoutes.ts';
import { type NamedRoute, nameRoutes } from '../../routes/nameRoutes.ts';
import { travellerOf } from '../../routes/traveller.ts';
import type { Standing } from '../../store/standing.ts';
import { Select } from '../../ui/Select.tsx';
import { replyWords } from '../../words/replyWords.ts';
import { formatDuration, nameOfRoute } from '../../words/routesWords.ts';
import styles from './ReplyPanel.module.css';

type SuggestRouteProps = {
  readonly theirs: Standing;
  /** What was suggested on this visit. */
  readonly suggested: SuggestedRoute | null;
  readonly onChange: (route: SuggestedRoute | null) => void;
};

type Suggested = {
  readonly goal: RoleId;
  readonly routes: readonly NamedRoute[];
  /** Null when none leads there. */
  readonly chosen: string | null;
};

/** One of the routes from where they are, found for them, to one of their goals or to another role. */
export function SuggestRoute({ theirs, suggested: before, onChange }: SuggestRouteProps) {
  const catalog = useCatalog();
  const group = useId();
  const { goals, background } = theirs.assessment;
  const traveller = useMemo(
    () => travellerOf(catalog, background, theirs.belief),
    [catalog, background, theirs],
  );
  const routesTo = (id: string): Suggested | null => {
    const goal = catalog.roles.get(id as RoleId);
    if (goal === undefined) return null;
    const routes = nameRoutes(findRoutes(catalog, traveller, goal));
    return { goal: goal.id, routes, chosen: routes[0]?.id ?? null };
  };
  const [suggested, setSuggested] = useState(() => {
    const found = before === null ? null : routesTo(before.steps.at(-1) ?? '');
    return found && { ...found, chosen: before?.steps.join('/') ?? null };
  });
  const choose = (next: Suggested | null) => {
    setSuggested(next);
    const route = next?.routes.find(({ id }) => id === next.chosen)?.route;
    onChange(route === undefined ? null : asSuggested(route));
  };
  const aimFor = (id: string) => choose(routesTo(id));
  const options = (ids: Iterable<RoleId>) =>
    [...ids].map((id) => [id, catalog.roles.get(id)?.name ?? id] as const);
  const others = [...catalog.roles.keys()].filter(
    (id) => !goals.includes(id) && id !== background.currentRole,
  );
  return (
    <fieldset className={styles.suggest}>
      <legend className="hidden">{replyWords.suggest}</legend>
      <Select
        label={replyWords.suggest}
        value={suggested?.goal ?? ''}
        options={[['', replyWords.suggestNone]]}
        groups={[
          ...(goals.length > 0 ? [{ name: replyWords.suggestGoals, options: options(goals) }] : []),
          {
            name: replyWords.suggestOthers,
            options: options(others).sort(([, a], [, b]) => a.localeCompare(b)),
          },
        ]}
        onChange={aimFor}
      />
      {suggested?.routes.length === 0 && <p role="status">{replyWords.noRoute}</p>}
      {suggested?.routes.map(({ id, route, names }) => (
        <label key={id}>
          <input
            type="radio"
            name={group}
            checked={suggested.chosen === id}
            onChange={() => choose({ ...suggested, chosen: id })}
          />
          <span>
            {replyWords.routeText(
              `${nameOfRoute(names)}, ${formatDuration(route.months.expected)}`,
              route.steps.map(({ move }) => move.to.name),
            )}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

const asSuggested = ({ steps }: Route): SuggestedRoute => ({
  from: steps[0]?.move.from?.id ?? null,
  steps: steps.map(({ move }) => move.to.id),
});
