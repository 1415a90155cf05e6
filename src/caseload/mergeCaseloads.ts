// Two records of what one adviser keeps, as one. In: two caseloads, or two advisees. Out: one of them, in which no
// link of either is lost but for the bound on their number.
import type { KeptLink } from '../links/keptLink.ts';
import type { Advisee, Caseload } from './caseload.ts';
import { uniteLinks } from './uniteLinks.ts';

/**
 * Adds theirs to ours. Theirs of an id that is new here is one of ours if both bear one number and one label, and nobody
 * else of either caseload bears that number: an invitation that went to many gives them all one.
 */
export function mergeCaseloads(ours: Caseload, theirs: Caseload): Caseload {
  const advisees = new Map(ours.advisees);
  for (const advisee of theirs.advisees.values()) {
    const place = ours.advisees.has(advisee.id) ? advisee.id : placeOf(ours, theirs, advisee);
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

function placeOf(ours: Caseload, theirs: Caseload, { tag, label }: Advisee): string | undefined {
  if (tag === null) return undefined;
  const bearing = ({ advisees }: Caseload) => [...advisees.values()].filter((known) => known.tag === tag);
  const [known, ...others] = bearing(ours);
  const isOne = known !== undefined && others.length === 0 && bearing(theirs).length === 1;
  return isOne && known.label === label ? known.id : undefined;
}
