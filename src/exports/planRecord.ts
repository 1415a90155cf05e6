// A plan as plain JSON, and back. In: a document's plan. Out: the plan without what could not be read, and the
// place of each such thing. One bad item costs itself alone; without steps there is no plan.
import type { Dropped } from '../assessment/reconcile.ts';
import type { Catalog, RoleId } from '../catalog/catalog.ts';
import { readMonth, writeMonth } from '../plan/month.ts';
import { itemKinds, type Plan, type PlanItem, planBounds } from '../plan/plan.ts';

type ItemRecord = Omit<PlanItem, 'start'> & { readonly start: string };
type PlanRecord = Omit<Plan, 'begins' | 'items' | 'aside'> & {
  readonly begins: string;
  readonly items: readonly ItemRecord[];
  readonly aside: readonly ItemRecord[];
};

export const makePlanRecord = ({ begins, items, aside, ...plan }: Plan): PlanRecord => ({
  ...plan,
  begins: writeMonth(begins),
  items: items.map(recordOf),
  aside: aside.map(recordOf),
});

const recordOf = (item: PlanItem): ItemRecord => ({ ...item, start: writeMonth(item.start) });

/** Reads a plan; null for none, and for one whose route this catalog does not know any more. */
export function readPlan(
  raw: unknown,
  catalog: Catalog,
): { readonly plan: Plan | null; readonly dropped: readonly Dropped[] } {
  if (raw === undefined || raw === null) return { plan: null, dropped: [] };
  if (!isObject(raw)) return { plan: null, dropped: [{ place: 'plan', reason: 'not readable' }] };
  const steps = readSteps(raw.steps, catalog);
  const from = raw.from === null ? null : readRole(raw.from, catalog);
  const begins = readMonth(raw.begins);
  if (steps === null || from === undefined || begins === null)
    return { plan: null, dropped: [{ place: 'plan', reason: 'not in this catalog' }] };
  const dropped: Dropped[] = [];
  const ids = new Set<string>();
  const itemsAt = (key: 'items' | 'aside'): PlanItem[] =>
    (Array.isArray(raw[key]) ? raw[key] : []).flatMap((entry: unknown, i): PlanItem[] => {
      const item = readItem(entry, catalog);
      if (item !== null && !ids.has(item.id)) {
        ids.add(item.id);
        return [item];
      }
      dropped.push({ place: `plan/${key}/${i}`, reason: 'not readable' });
      return [];
    });
  const textAt = (key: 'goalInWords' | 'support' | 'firstAction') => {
    const text = readText(raw[key] ?? '');
    if (text === null) dropped.push({ place: `plan/${key}`, reason: 'not readable' });
    return text ?? '';
  };
  return {
    plan: {
      from,
      steps,
      begins,
      items: itemsAt('items'),
      aside: itemsAt('aside'),
      goalInWords: textAt('goalInWords'),
      support: textAt('support'),
      firstAction: textAt('firstAction'),
    },
    dropped,
  };
}

function readSteps(raw: unknown, catalog: Catalog): Plan['steps'] | null {
  if (!Array.isArray(raw) || raw.length === 0) return null;
  const steps = raw.map((entry: unknown) => {
    const role = isObject(entry) ? readRole(entry.role, catalog) : undefined;
    const months = isObject(entry) ? entry.months : undefined;
    return role === undefined || !isWithin(months, 0, 2000) ? null : { role, months };
  });
  return steps.every((step) => step !== null) ? steps : null;
}

function readItem(raw: unknown, catalog: Catalog): PlanItem | null {
  if (!isObject(raw)) return null;
  const kind = itemKinds.find((known) => known === raw.kind);
  const [text, leaves, evidence] = [raw.text, raw.leaves, raw.evidence].map(readText);
  const start = readMonth(raw.start);
  const { id, step, skill, months, hours, done } = raw;
  if (typeof id !== 'string' || !/^[a-z]+-[a-z0-9-]{1,80}$/.test(id) || kind === undefined) return null;
  if (text === undefined || text === null || leaves === undefined || leaves === null) return null;
  if (evidence === undefined || evidence === null || start === null) return null;
  // A step that is not on the route is a step of before; it only has to be a role's name.
  if (typeof step !== 'string' || (skill !== null && !isSkill(skill, catalog))) return null;
  if (!isWithin(months, 1, planBounds.months) || !isWithin(hours, 0, planBounds.hours)) return null;
  if (done !== null && !isWithin(done, 0, 8.64e15)) return null;
  return { id, kind, text, leaves, evidence, start, step: step as RoleId, skill, months, hours, done };
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isWithin = (value: unknown, least: number, most: number): value is number =>
  typeof value === 'number' && value >= least && value <= most;

const isSkill = (value: unknown, { skills }: Catalog): value is PlanItem['skill'] =>
  typeof value === 'string' && (skills as ReadonlyMap<string, unknown>).has(value);

const readText = (value: unknown): string | null =>
  typeof value === 'string' && value.length <= planBounds.text ? value : null;

const readRole = (value: unknown, { roles }: Catalog): RoleId | undefined =>
  typeof value === 'string' ? roles.get(value as RoleId)?.id : undefined;
