import type { Basis } from './prose.ts';

/** The source that carries a quoted basis. */
export const basisSource = (basis: Exclude<Basis, { kind: 'judgement' }>): string =>
  basis.kind === 'stated' ? 'subject-brief' : basis.source;
