// Two records of what one adviser keeps, as one. In: two caseloads, or two advisees. Out: one of them, in which no
// link of either is lost but for the bound on their number.
import type { KeptLink } from '../links/keptLink.ts';
import type { Advisee, Caseload } from './caseload.ts';
import { uniteLinks } from './uniteLinks.ts';

/**
 * Adds theirs to ours. Theirs of an id that is new here, but of a tag that one of ours has, is that person; not where
 * they have that one of ours too, for then they know two people.
 */
export function mergeCaseloads(ours: Caseload, theirs: Caseload): Caseload {
  const advisees = new Map(ours.advisees);
  for (const advisee of theirs.advisees.values()) {
    const place = ours.advisees.has(advisee.id) ? advisee.id : placeByTag(ours, theirs, advisee.tag);
    const known = advisees.get(place ?? advisee.id);
    advisees.set(place ?? advisee.id, known === undefined ? advisee : mergeAdvisees(known, advisee));
  }
  const invitations = new Map(ours.invitations);
  for (const invitation of theirs.invitations.values()) {
    const known = invitations.get(invitation.id);
    if (known === undefined || invitation.changed > known.changed) invitations.set(invitation.id, invitation);
  }
  return { advisees, invitations };
}

/** The later changed one holds what the adviser wrote, ours where both are of one time. Ours keeps its id. */
export function mergeAdvisees(ours: Advisee, theirs: Advisee): Advisee {
  const [later, earlier] = theirs.changed > ours.changed ? [theirs, ours] : [ours, theirs];
  return {
    ...later,
    id: ours.id,
    tag: later.tag ?? earlier.tag,
    results: uniteLinks([...ours.results, ...theirs.results]),
    replies: uniteLinks([...ours.replies, ...theirs.replies]),
  };
}

/** The advisee with one more result; the same one when it is there already. A link without a tag takes none away. */
export function withResult(advisee: Advisee, link: KeptLink, tag: number | null, at: number): Advisee {
  const isKnown = advisee.results.some(({ fragment }) => fragment === link.fragment);
  if (isKnown && (tag === null || tag === advisee.tag)) return advisee;
  const results = isKnown ? advisee.results : uniteLinks([...advisee.results, link]);
  return { ...advisee, results, tag: tag ?? advisee.tag, changed: at };
}

function placeByTag(ours: Caseload, theirs: Caseload, tag: number | null): string | undefined {
  if (tag === null) return undefined;
  return [...ours.advisees.values()].find((known) => known.tag === tag && !theirs.advisees.has(known.id))?.id;
}
