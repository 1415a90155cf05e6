import type { Advisee } from '../../caseload/caseload.ts';
import { uniteLinks } from '../../caseload/uniteLinks.ts';
import type { FoundResult } from './findResults.ts';

/** Somebody of whom results have come, just now. */
export function newAdvisee(found: readonly FoundResult[], label: string): Advisee {
  const at = Date.now();
  return {
    id: crypto.randomUUID(),
    label,
    results: uniteLinks(found.map(({ fragment }) => ({ fragment, at }))),
    replies: [],
    tag: found.map(({ shared }) => shared.tag).find((tag) => tag !== null) ?? null,
    note: '',
    nextAction: '',
    followUp: null,
    changed: at,
  };
}
