import type { Basis } from './prose.ts';

/**
 * The source that carries a quoted basis. Work activities (elements 4.) come from a later release than
 * the other O*NET tables; docs/data-guide.md says why.
 */
export function basisSource(basis: Exclude<Basis, { kind: 'judgement' }>): string {
  if (basis.kind === 'framework') return basis.source;
  if (basis.kind === 'stated') return 'subject-brief';
  return basis.element.startsWith('4.') ? 'onet-2025-12' : 'onet-29-3';
}
