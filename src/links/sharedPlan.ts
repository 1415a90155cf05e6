import type { Catalog, SkillId } from '../catalog/catalog.ts';
import { readMonth, writeMonth } from '../plan/month.ts';
import { type Plan, type PlanItem, planBounds } from '../plan/plan.ts';
import type { BitReader, BitWriter } from './bits.ts';
import { codeOfRole, type Miss, rolesByCode } from './codes.ts';
import { codeOfEntry, idOfEntry, readEntryCode, writeEntryCode } from './entryCodes.ts';

/** What the catalog says of an entry by its code; undefined where it says nothing (any more). */
export type PlanTexts = (
  kind: PlanItem['kind'],
  code: number,
) => { readonly text: string; readonly leaves: string; readonly skill: SkillId | null } | undefined;

/** More entries are not sent: the earliest are. */
export const mostShared = 40;
/** Entries of a step that the route does not have. */
const otherStep = 7;
/** How many steps (`planBounds.steps` at most), and which of them, from 0, or `otherStep`. */
const stepWidth = 3;

/** The route and its entries; what waits aside stays at home, and so do the three answers in the sender's own words. */
export function writeSharedPlan(
  writer: BitWriter,
  plan: Plan,
  catalog: Catalog,
  texts: PlanTexts,
  withNotes: boolean,
): void {
  writer.open(codeOfRole(catalog, plan.from), 5);
  writer.fixed(plan.steps.length, stepWidth);
  for (const { role, months } of plan.steps) {
    writer.open(codeOfRole(catalog, role), 5);
    writer.open(Math.round(months * 10), 8);
  }
  writer.open(plan.begins, 14);
  const items = sharedItems(plan);
  writer.open(items.length, 4);
  for (const item of items) {
    const position = plan.steps.findIndex(({ role }) => role === item.step);
    const code = codeOfEntry(item, catalog);
    const known = texts(item.kind, code);
    const isAsKnown = known !== undefined && known.text === item.text;
    writeEntryCode(writer, { kind: item.kind, code });
    writer.fixed(position === -1 ? otherStep : position, stepWidth);
    writer.open(zigzag(item.start - plan.begins), 4);
    writer.open(item.months - 1, 1);
    writer.open(Math.round(item.hours), 5);
    writer.fixed(item.done === null ? 0 : 1, 1);
    writer.fixed(isAsKnown ? 1 : 0, 1);
    if (!isAsKnown) writer.text(item.text);
    if (withNotes) writer.text(item.evidence);
  }
}

export function readSharedPlan(
  reader: BitReader,
  catalog: Catalog,
  texts: PlanTexts,
  withNotes: boolean,
  at: number,
  miss: Miss,
): Plan | null {
  const roleOf = rolesByCode(catalog, miss);
  // A post's role is not missed: its entry says in words what it is.
  const roleOfPost = rolesByCode(catalog, () => undefined);
  const from = roleOf(reader.open(5));
  const steps = Array.from({ length: reader.fixed(stepWidth) }, () => ({
    role: roleOf(reader.open(5)),
    months: reader.open(8) / 10,
  }));
  const begins = reader.open(14);
  const items: PlanItem[] = [];
  const ids = new Set<string>();
  const goal = steps.at(-1)?.role ?? null;
  for (let left = reader.open(4); left > 0 && !reader.isSpent(); left--) {
    const entry = readEntryCode(reader);
    const position = reader.fixed(stepWidth);
    const start = begins + unzigzag(reader.open(4));
    const months = reader.open(1) + 1;
    const hours = reader.open(5);
    const done = reader.fixed(1) === 1 ? at : null;
    const known = texts(entry.kind, entry.code);
    const text = reader.fixed(1) === 1 ? (known?.text ?? '') : reader.text();
    const evidence = withNotes ? reader.text() : '';
    const step = steps[position]?.role ?? goal;
    if (step === null) continue;
    // Not after its step: that has a post of its own.
    const named = idOfEntry(entry, roleOfPost) ?? `post-${entry.code}`;
    // Unique, whatever the link says.
    const id = ids.has(named) ? `${named}-${items.length}` : named;
    ids.add(id);
    items.push({
      id,
      kind: entry.kind,
      text: text.slice(0, planBounds.text),
      leaves: known?.leaves ?? '',
      step,
      skill: known?.skill ?? null,
      start,
      months,
      hours,
      done,
      evidence: evidence.slice(0, planBounds.text),
    });
  }
  const roles = steps.flatMap(({ role, months }) => (role === null ? [] : [{ role, months }]));
  if (roles.length < steps.length || roles.length === 0) return null;
  return {
    from,
    steps: roles,
    begins,
    items,
    aside: [],
    tag: 0,
    goalInWords: '',
    support: '',
    firstAction: '',
  };
}

/**
 * Whether the plan is one that a browser would take back once it was stored. No page of ours sends another; it would be
 * drawn over more years than there is room for, and lost with the next visit.
 */
export function isKeepable({ begins, steps, items }: Plan): boolean {
  const isSound = (month: number) => readMonth(writeMonth(month)) === month;
  return (
    isSound(begins) &&
    steps.every(({ months }) => months <= planBounds.stepMonths) &&
    items.length <= mostShared &&
    items.every(
      ({ start, months, hours }) =>
        isSound(start) && months <= planBounds.months && hours <= planBounds.hours,
    )
  );
}

/** The entries that a link carries, in their order: the earliest, up to the bound. */
export const sharedItems = ({ items }: Pick<Plan, 'items'>): PlanItem[] =>
  items.toSorted((a, b) => a.start - b.start).slice(0, mostShared);

/** Numbers of either sign as numbers of 0 or more, small ones first. */
const zigzag = (value: number): number => (value < 0 ? -2 * value - 1 : 2 * value);
const unzigzag = (value: number): number => (value % 2 === 1 ? -(value + 1) / 2 : value / 2);
