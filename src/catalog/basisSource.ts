import type { Basis } from './prose.ts';

/** What carries the O*NET elements and the ESCO skills that a skill names. */
export const onetSource = 'onet-29-3';
export const escoSource = 'esco-1-2-1';

/** The source that carries a quoted basis. */
export const basisSource = (basis: Exclude<Basis, { kind: 'judgement' }>): string =>
  basis.kind === 'stated' ? 'subject-brief' : basis.source;
