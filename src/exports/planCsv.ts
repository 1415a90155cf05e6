// A plan as a table for a spreadsheet. In: the plan and the words for it. Out: CSV text. Rules of the format: csv.ts.
import { writeMonth } from '../plan/month.ts';
import type { Plan, PlanItem } from '../plan/plan.ts';
import { stepDates } from '../plan/planChanges.ts';
import { makeCsv } from './csv.ts';

export type PlanTableWords = {
  /** Names of the columns, in the order of the cells. */
  readonly columns: readonly string[];
  readonly kind: Readonly<Record<PlanItem['kind'], string>>;
  readonly role: (id: string) => string;
  readonly skill: (id: string | null) => string;
  readonly done: string;
  readonly open: string;
};

/** One row an item: step by step, and in each by start; what belongs to no step of the route comes last. */
export function makePlanCsv(plan: Plan, words: PlanTableWords): string {
  return makeCsv([
    words.columns,
    ...itemsInOrder(plan).map((item) => [
      words.role(item.step),
      words.kind[item.kind],
      item.text,
      words.skill(item.skill),
      writeMonth(item.start),
      writeMonth(item.start + item.months - 1),
      item.hours,
      item.done === null ? words.open : words.done,
      item.leaves,
      item.evidence,
    ]),
  ]);
}

/** Every item, in the order of the steps and then of their start. */
export function itemsInOrder(plan: Plan): PlanItem[] {
  const position = new Map(stepDates(plan).map(({ role }, i) => [role, i]));
  const at = ({ step }: PlanItem) => position.get(step) ?? position.size;
  return plan.items.toSorted((a, b) => at(a) - at(b) || a.start - b.start);
}
