import type { Advisee } from '../../caseload/caseload.ts';
import type { FoundResult } from './findResults.ts';

/** Somebody of whom one result has come, just now. */
export function newAdvisee({ fragment, shared }: FoundResult, label: string): Advisee {
  const at = Date.now();
  return {
    id: crypto.randomUUID(),
    label,
    results: [{ fragment, at }],
    replies: [],
    tag: shared.tag,
    note: '',
    nextAction: '',
    followUp: null,
    changed: at,
  };
}
