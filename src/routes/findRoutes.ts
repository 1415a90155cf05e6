// Which ways lead from here to a goal? In: the moves, the traveller, the goal, wishes. Out: all routes of up to
// six moves that are not beaten in months, hardest leap and number of moves at once.
//
// Ordinary shortest paths will not do: what a step costs depends on the roles entered before it, because each
// leaves skills and qualifications behind. So partial routes are kept apart even where they meet at a role, and
// one is given up only when a whole route beats the best that could still come of it.
import type { Catalog, Move, Role } from '../catalog/catalog.ts';
import { carriedAfter, measureStep, type Span, type Step, timeToServe } from './measureStep.ts';
import { makeQuickCosts } from './quickCosts.ts';
import { type Held, makeStudies, type Studies } from './study.ts';
import { type Traveller, weeksPerMonth } from './traveller.ts';
import { allowedMoves, noWishes, type Wishes } from './wishes.ts';

export type Route = {
  readonly steps: readonly Step[];
  /** The sums of its steps. */
  readonly months: Span;
  /** The hardest of its steps' leaps, 0 to 1. */
  readonly leap: number;
};

/** Values nearer than this are equal. */
const tolerance = 1e-9;
/** More partial routes of one length are not followed, unless each role has fewer than `fewestPerRole`. */
const mostOfOneLength = 2000;
const fewestPerRole = 4;

/** A partial route; the chain of `before` leads back to its first move. */
type PartialRoute = {
  readonly before: PartialRoute | null;
  readonly move: Move;
  readonly moves: number;
  readonly months: number;
  readonly leap: number;
  /** What was carried as its last step began: most partial routes are given up before it is asked what comes after. */
  readonly carried: Uint8Array;
  readonly held: Held;
};

type Costs = Pick<PartialRoute, 'months' | 'leap' | 'moves'>;

/**
 * All Pareto-optimal simple routes, sorted by expected months, hardest leap, moves, then the ids passed. Routes
 * equal in all three are all kept. Exact unless more than 2,000 partial routes of one length remain (the shipped
 * catalog has a few hundred): then each role keeps its best few, and an optimum may be missed. Nobody travels to
 * where they are: with the start as goal there is none.
 */
export function findRoutes(
  catalog: Pick<Catalog, 'roles' | 'moves' | 'qualifications'>,
  traveller: Traveller,
  goal: Role,
  wishes: Wishes = noWishes,
  perLength = mostOfOneLength,
): Route[] {
  const { start } = traveller;
  if (start === goal) return [];
  const through = wishes.through === null ? null : (catalog.roles.get(wishes.through) ?? null);
  const moves = Map.groupBy(allowedMoves(catalog, goal, wishes), ({ from }) => from);
  const movesLeft = countMovesTo(moves, goal, start === through ? null : through);
  const studies = makeStudies(catalog, traveller.background);
  const costs = makeQuickCosts(catalog.roles.values(), traveller);

  let whole: PartialRoute[] = [];
  const isBeaten = (bound: Costs) => whole.some((route) => beats(route, bound));
  function extend(before: PartialRoute | null): PartialRoute[] {
    const at = before === null ? start : before.move.to;
    const carried = before === null ? costs.start : costs.after(at as Role, before.carried);
    const held = before?.held ?? studies.start;
    const count = (before?.moves ?? 0) + 1;
    const longer: PartialRoute[] = [];
    for (const move of moves.get(at) ?? []) {
      const { to } = move;
      if (to === start || passes(before, to)) continue;
      const left = movesLeft(to, to === through || (through !== null && passes(before, through)));
      if (count + left > wishes.mostMoves) continue;
      const leap = Math.max(before?.leap ?? 0, costs.leap(to, carried));
      const study = studies.of(to, held);
      const months =
        (before?.months ?? 0) +
        Math.max(
          timeToServe(move, before === null ? traveller.yearsInStart : 0).expected,
          costs.hours(to, carried) / (traveller.hoursPerWeek * weeksPerMonth),
          study.months,
        );
      if (isBeaten({ months, leap, moves: count + left })) continue;
      longer.push({
        before,
        move,
        moves: count,
        months,
        leap,
        carried,
        held: study.after,
      });
    }
    return longer;
  }

  let open: (PartialRoute | null)[] = [null];
  for (let length = 1; length <= wishes.mostMoves && open.length > 0; length++) {
    const longer = open.flatMap(extend);
    for (const arrived of longer)
      if (arrived.move.to === goal && !isBeaten(arrived))
        whole = [...whole.filter((route) => !beats(arrived, route)), arrived];
    open = keepBest(
      longer.filter(
        (partial) =>
          partial.move.to !== goal &&
          !isBeaten({ ...partial, moves: partial.moves + movesLeft(partial.move.to, true) }),
      ),
      perLength,
    );
  }
  return whole.map((route) => explainRoute(route, traveller, studies)).sort(inOrder);
}

/** The fewest moves from a role to the goal, by way of the role to pass while that is still to come. */
function countMovesTo(
  moves: ReadonlyMap<Role | null, readonly Move[]>,
  goal: Role,
  through: Role | null,
): (role: Role, hasPassed: boolean) => number {
  const all = [...moves.values()].flat();
  const before = Map.groupBy(all, ({ to }) => to);
  const distancesTo = (end: Role) => {
    const distances = new Map<Role, number>([[end, 0]]);
    for (const [role, distance] of distances)
      for (const { from } of before.get(role) ?? [])
        if (from !== null && !distances.has(from)) distances.set(from, distance + 1);
    return distances;
  };
  const toGoal = distancesTo(goal);
  const toThrough = through === null ? null : distancesTo(through);
  const onward = through === null ? 0 : (toGoal.get(through) ?? Number.POSITIVE_INFINITY);
  return (role, hasPassed) =>
    hasPassed || toThrough === null
      ? (toGoal.get(role) ?? Number.POSITIVE_INFINITY)
      : (toThrough.get(role) ?? Number.POSITIVE_INFINITY) + onward;
}

function passes(route: PartialRoute | null, role: Role): boolean {
  for (let at = route; at !== null; at = at.before) if (at.move.to === role) return true;
  return false;
}

/** As good in all three, and better in one. */
function beats(a: Costs, b: Costs): boolean {
  return (
    a.months <= b.months + tolerance &&
    a.leap <= b.leap + tolerance &&
    a.moves <= b.moves &&
    (a.months < b.months - tolerance || a.leap < b.leap - tolerance || a.moves < b.moves)
  );
}

/** All of them, or of too many a few at each role: first those that none beats there, then the fastest. */
function keepBest(partials: PartialRoute[], most: number): PartialRoute[] {
  if (partials.length <= most) return partials;
  const byRole = Map.groupBy(partials, ({ move }) => move.to);
  const perRole = Math.max(fewestPerRole, Math.floor(most / byRole.size));
  return [...byRole.values()].flatMap((there) => {
    if (there.length <= perRole) return there;
    const front: PartialRoute[] = [];
    const behind: PartialRoute[] = [];
    for (const each of there.sort((a, b) => a.months - b.months || a.leap - b.leap))
      (each.leap < (front.at(-1)?.leap ?? Number.POSITIVE_INFINITY) ? front : behind).push(each);
    const gentlest = front.pop();
    const kept = [...front, ...behind].slice(0, perRole - 1);
    return gentlest === undefined ? kept : [...kept, gentlest];
  });
}

function explainRoute(last: PartialRoute, traveller: Traveller, studies: Studies): Route {
  const moves: Move[] = [];
  for (let at: PartialRoute | null = last; at !== null; at = at.before) moves.unshift(at.move);
  return measureRoute(moves, traveller, studies);
}

/** What a chain of moves costs, step by step. */
export function measureRoute(moves: readonly Move[], traveller: Traveller, studies: Studies): Route {
  let carried = traveller.levels;
  let held = studies.start;
  const steps = moves.map((move, i): Step => {
    const { after, ...step } = measureStep(move, { carried, held, isFirst: i === 0 }, traveller, studies);
    carried = carriedAfter(move.to, carried);
    held = after;
    return step;
  });
  const sum = (of: keyof Span) => steps.reduce((total, { months }) => total + months[of], 0);
  return {
    steps,
    months: { low: sum('low'), expected: sum('expected'), high: sum('high') },
    leap: Math.max(0, ...steps.map(({ leap }) => leap)),
  };
}

/** The roles entered, in order: what tells routes of one start apart. */
export const idOfRoute = ({ steps }: Pick<Route, 'steps'>): string =>
  steps.map(({ move }) => move.to.id).join('/');

function inOrder(a: Route, b: Route): number {
  const byMonths = a.months.expected - b.months.expected;
  if (Math.abs(byMonths) > tolerance) return byMonths;
  if (Math.abs(a.leap - b.leap) > tolerance) return a.leap - b.leap;
  return a.steps.length - b.steps.length || (idOfRoute(a) < idOfRoute(b) ? -1 : 1);
}
