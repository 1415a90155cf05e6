// What is known of a station for whoever looks at the map. In: a role and what is chosen and known. Out: how it
// is drawn and named. Nothing is computed here.
import type { Move, Role, RoleId } from '../../catalog/catalog.ts';
import { isTooEarly } from '../../readiness/coverage.ts';
import type { Readiness } from '../../readiness/readiness.ts';
import { stationWords } from '../../words/stationWords.ts';

export type Looks = {
  /** Of every role, once there is an assessment. */
  readonly results: ReadonlyMap<RoleId, Readiness> | null;
  readonly currentRole: RoleId | null;
  /** What the current role bears on somebody else's map; left out it is the reader's own. */
  readonly here?: string;
  readonly goals: readonly RoleId[];
  readonly selected: RoleId | null;
  /** What steps back: other lines, zones and employers than those chosen. */
  readonly filteredOut: ReadonlySet<RoleId>;
  /** The route that stands out; empty without one. */
  readonly route: readonly Move[];
};

export type StationState = {
  /** The figure, null where none is given. */
  readonly result: Readiness | null;
  readonly share: number | null;
  readonly mark: 'you' | 'goal' | null;
  readonly markText: string | null;
  readonly selected: boolean;
  readonly filteredOut: boolean;
  readonly onRoute: boolean;
};

export function stateOf(role: Role, looks: Looks): StationState {
  const result = looks.results?.get(role.id);
  const filteredOut = looks.filteredOut.has(role.id);
  const known = result === undefined || isTooEarly(result) || filteredOut ? null : result;
  const mark = role.id === looks.currentRole ? 'you' : looks.goals.includes(role.id) ? 'goal' : null;
  return {
    result: known,
    share: known?.share ?? null,
    mark,
    markText:
      mark === null
        ? null
        : mark === 'you'
          ? (looks.here ?? stationWords.marks.you)
          : stationWords.marks.goal,
    selected: role.id === looks.selected,
    filteredOut,
    onRoute: looks.route.some(({ from, to }) => from === role || to === role),
  };
}

/** The state is made anew at each drawing; what it says decides whether its station is. */
export const isSameState = (a: StationState, b: StationState): boolean =>
  a.result === b.result &&
  a.mark === b.mark &&
  a.selected === b.selected &&
  a.filteredOut === b.filteredOut &&
  a.onRoute === b.onRoute;
