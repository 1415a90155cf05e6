// A plan as plain JSON, and back. In: a document's plan. Out: the plan without what could not be read, and the
// place of each such thing. One bad item costs itself alone; without steps there is no plan.
import { bounds } from '../assessment/bounds.ts';
import { type Dropped, isObject } from '../assessment/reconcile.ts';
import type { Catalog, RoleId, SkillId } from '../catalog/catalog.ts';
import { readMonth, writeMonth } from '../plan/month.ts';
import { itemKinds, type Plan, type PlanItem, type PlanStep, planBounds } from '../plan/plan.ts';

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

type ReadPlan = { readonly plan: Plan | null; readonly dropped: readonly Dropped[] };

const unreadable: ReadPlan = { plan: null, dropped: [{ place: 'plan', reason: 'not readable' }] };

/** Reads a plan; null for none, and for one whose route this catalog does not know any more. */
export function readPlan(raw: unknown, catalog: Catalog): ReadPlan {
  if (raw === undefined || raw === null) return { plan: null, dropped: [] };
  if (!isObject(raw)) return unreadable;
  const steps = readSteps(raw.steps, catalog);
  const from = raw.from === null ? null : readRole(raw.from, catalog);
  const begins = readMonth(raw.begins);
  if (steps.length === 0 || from === undefined || begins === null) return unreadable;
  const dropped: Dropped[] = [];
  const ids = new Set<string>();
  const itemsAt = (key: 'items' | 'aside'): PlanItem[] =>
    (Array.isArray(raw[key]) ? raw[key] : []).flatMap((entry: unknown, i): PlanItem[] => {
      const item = readItem(entry, catalog, () =>
        dropped.push({ place: `plan/${key}/${i}/skill`, reason: 'not in this catalog' }),
      );
      if (item !== null && !ids.has(item.id)) {
        ids.add(item.id);
        return [item];
      }
      dropped.push({ place: `plan/${key}/${i}`, reason: 'not readable' });
      return [];
    });
  const textAt = (key: 'goalInWords' | 'support' | 'firstAction') => {
    const text = readText(raw[key] ?? '');
    if (text === undefined) dropped.push({ place: `plan/${key}`, reason: 'not readable' });
    return text ?? '';
  };
  return {
    plan: {
      from,
      steps,
      begins,
      tag: isWithin(raw.tag, 0, 0xffffffff) ? raw.tag : 0,
      items: itemsAt('items'),
      aside: itemsAt('aside'),
      goalInWords: textAt('goalInWords'),
      support: textAt('support'),
      firstAction: textAt('firstAction'),
    },
    dropped,
  };
}

/** None unless all of them read: a route with a hole, or cut short, is another route. */
function readSteps(raw: unknown, catalog: Catalog): Plan['steps'] {
  const steps = (Array.isArray(raw) ? raw : []).map((entry: unknown): PlanStep | null => {
    const { role: id, months } = isObject(entry) ? entry : {};
    const role = readRole(id, catalog);
    return role === undefined || !isWithin(months, 0, planBounds.stepMonths) ? null : { role, months };
  });
  return steps.length <= planBounds.steps && steps.every((step) => step !== null) ? steps : [];
}

/** A skill that is gone leaves its entry, which is more than the skill. */
function readItem(raw: unknown, catalog: Catalog, onLostSkill: () => void): PlanItem | null {
  if (!isObject(raw)) return null;
  const kind = itemKinds.find((known) => known === raw.kind);
  const [text, leaves, evidence] = [raw.text, raw.leaves, raw.evidence].map(readText);
  const start = readMonth(raw.start);
  const { id, step, months, hours, done } = raw;
  if (typeof id !== 'string' || id === '' || kind === undefined) return null;
  if (text === undefined || leaves === undefined || evidence === undefined || start === null) return null;
  // A step that is not on the route is a step of before; it only has to be a role's name.
  if (typeof step !== 'string' || (raw.skill !== null && typeof raw.skill !== 'string')) return null;
  if (!isWithin(months, 1, planBounds.months) || months % 1 !== 0) return null;
  if (!isWithin(hours, 0, planBounds.hours)) return null;
  if (done !== null && !isWithin(done, 0, bounds.time)) return null;
  const skill = isSkill(raw.skill, catalog) ? raw.skill : null;
  if (skill !== raw.skill) onLostSkill();
  return { id, kind, text, leaves, evidence, start, step: step as RoleId, skill, months, hours, done };
}

const isWithin = (value: unknown, least: number, most: number): value is number =>
  typeof value === 'number' && value >= least && value <= most;

const isSkill = (value: unknown, { skills }: Catalog): value is SkillId =>
  typeof value === 'string' && (skills as ReadonlyMap<string, unknown>).has(value);

const readText = (value: unknown): string | undefined =>
  typeof value === 'string' && value.length <= planBounds.text ? value : undefined;

const readRole = (value: unknown, { roles }: Catalog): RoleId | undefined =>
  typeof value === 'string' ? roles.get(value as RoleId)?.id : undefined;
