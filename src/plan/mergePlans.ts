import { type Plan, type PlanItem, staysOn } from './plan.ts';

/**
 * Two plans of one person as one: our route, with what only theirs holds. Of an entry that both have, ours keeps its
 * words and dates, and takes what only theirs says of its being done. Entries of their own that differ stay both.
 * Merging the same plan again changes nothing.
 */
export function mergePlans(ours: Plan | null, theirs: Plan | null): Plan | null {
  if (ours === null || theirs === null) return ours ?? theirs;
  const onRoute = new Set(ours.steps.map(({ role }) => role));
  const own = [...ours.items, ...ours.aside];
  const others = [...theirs.items, ...theirs.aside];
  const twins = findTwins(own, others);
  const joined = (item: PlanItem): PlanItem => {
    const twin = twins.get(item);
    return twin === undefined
      ? item
      : { ...item, done: item.done ?? twin.done, evidence: item.evidence || twin.evidence };
  };
  const paired = new Set(twins.values());
  const added = withFreeIds(
    others.filter((item) => !paired.has(item)),
    own,
    others,
  );
  const rest = [...ours.aside.map(joined), ...added];
  return {
    ...ours,
    items: [...ours.items.map(joined), ...rest.filter((item) => staysOn(item, onRoute))],
    aside: rest.filter((item) => !staysOn(item, onRoute)),
    goalInWords: ours.goalInWords || theirs.goalInWords,
    support: ours.support || theirs.support,
    firstAction: ours.firstAction || theirs.firstAction,
  };
}

type Sameness = (a: PlanItem, b: PlanItem) => boolean;

/** The number of one's own entries says little: two browsers count for themselves. What it says must be the same. */
const saysTheSame: Sameness = (a, b) => a.kind === 'own' && b.kind === 'own' && a.text === b.text;

/** The surest first. */
const samenesses: readonly Sameness[] = [
  (a, b) => a.id === b.id && (a.kind !== 'own' || saysTheSame(a, b)),
  (a, b) => saysTheSame(a, b) && a.step === b.step && a.done === b.done,
  (a, b) => saysTheSame(a, b) && a.step === b.step,
];

/** Which entry of theirs is which of ours; each is taken once, so that two of theirs that say the same stay two. */
function findTwins(ours: readonly PlanItem[], theirs: readonly PlanItem[]): ReadonlyMap<PlanItem, PlanItem> {
  const twins = new Map<PlanItem, PlanItem>();
  const left = [...theirs];
  for (const isSame of samenesses)
    for (const item of ours) {
      const twin = twins.has(item) ? undefined : left.find((other) => isSame(item, other));
      if (twin === undefined) continue;
      twins.set(item, twin);
      left.splice(left.indexOf(twin), 1);
    }
  return twins;
}

/** Those that come in keep their id, unless an entry of ours that is another has it. */
function withFreeIds(
  added: readonly PlanItem[],
  ours: readonly PlanItem[],
  theirs: readonly PlanItem[],
): readonly PlanItem[] {
  const taken = new Set(ours.map(({ id }) => id));
  // What keeps its id must not find it given to another.
  const reserved = new Set(theirs.map(({ id }) => id));
  return added.map((item) => {
    let id = item.id;
    for (let n = 1; taken.has(id) || (id !== item.id && reserved.has(id)); n++) id = `own-${n}`;
    taken.add(id);
    return { ...item, id };
  });
}
