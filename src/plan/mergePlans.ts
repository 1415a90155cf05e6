import { type Plan, type PlanItem, staysOn } from './plan.ts';

/**
 * Two plans of one person as one: our route, with what only theirs holds. Of an entry that both have, ours keeps its
 * words and dates, and takes what only theirs says of its being done. Entries of their own that differ stay both.
 */
export function mergePlans(ours: Plan | null, theirs: Plan | null): Plan | null {
  if (ours === null || theirs === null) return ours ?? theirs;
  const onRoute = new Set(ours.steps.map(({ role }) => role));
  const other = new Map([...theirs.items, ...theirs.aside].map((item) => [item.id, item]));
  const joined = (item: PlanItem): PlanItem => {
    const same = other.get(item.id);
    if (same === undefined || !isSame(item, same)) return item;
    other.delete(item.id);
    return { ...item, done: item.done ?? same.done, evidence: item.evidence || same.evidence };
  };
  const items = ours.items.map(joined);
  const aside = ours.aside.map(joined);
  const taken = new Set([...items, ...aside].map(({ id }) => id));
  const added = [...other.values()].map((item): PlanItem => {
    let id = item.id;
    for (let n = 1; taken.has(id); n++) id = `own-${n}`;
    taken.add(id);
    return { ...item, id };
  });
  return {
    ...ours,
    items: [...items, ...added.filter((item) => staysOn(item, onRoute))],
    aside: [...aside, ...added.filter((item) => !staysOn(item, onRoute))],
    goalInWords: ours.goalInWords || theirs.goalInWords,
    support: ours.support || theirs.support,
    firstAction: ours.firstAction || theirs.firstAction,
  };
}

/** The number of one's own entries says nothing: two browsers count for themselves. */
const isSame = (a: PlanItem, b: PlanItem): boolean => a.kind !== 'own' || a.text === b.text;
