import { type Plan, type PlanItem, staysOn } from './plan.ts';

/**
 * Two plans of one person as one: our route, with what only theirs holds. Of an entry that both have, ours keeps its
 * words and dates, and takes what only theirs says of its being done. Entries of their own that differ stay both.
 * Merging the same plan again changes nothing.
 */
export function mergePlans(ours: Plan | null, theirs: Plan | null): Plan | null {
  if (ours === null || theirs === null) return ours ?? theirs;
  const onRoute = new Set(ours.steps.map(({ role }) => role));
  const left = [...theirs.items, ...theirs.aside];
  const known = new Set([...ours.items, ...ours.aside].map(({ id }) => id));
  const taken = new Set([...known, ...left.map(({ id }) => id)]);
  const joined = (item: PlanItem): PlanItem => {
    const key = keyOf(item);
    const twin = left.find((other) => keyOf(other) === key);
    if (twin === undefined) return item;
    // Taken once: two of theirs that say the same stay two.
    left.splice(left.indexOf(twin), 1);
    return { ...item, done: item.done ?? twin.done, evidence: item.evidence || twin.evidence };
  };
  const renamed = (item: PlanItem): PlanItem => {
    if (!known.has(item.id)) return item;
    let number = 1;
    while (taken.has(`own-${number}`)) number++;
    const id = `own-${number}`;
    taken.add(id);
    return { ...item, id };
  };
  const items = ours.items.map(joined);
  const aside = ours.aside.map(joined);
  const rest = [...aside, ...left.map(renamed)];
  return {
    ...ours,
    items: [...items, ...rest.filter((item) => staysOn(item, onRoute))],
    aside: rest.filter((item) => !staysOn(item, onRoute)),
    goalInWords: ours.goalInWords || theirs.goalInWords,
    support: ours.support || theirs.support,
    firstAction: ours.firstAction || theirs.firstAction,
  };
}

/** What an entry is known by. Two browsers number one's own for themselves, so those go by what they say. */
const keyOf = ({ id, kind, step, text }: PlanItem): string => (kind === 'own' ? `${step} ${text}` : id);
