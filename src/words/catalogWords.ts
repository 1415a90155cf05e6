// The catalog's closed words as people read them.
import type { Gate, Move, Qualification, RequiredLevel, Way, Weight } from '../catalog/catalog.ts';
import type { ActionProse, Basis, PayGroup } from '../catalog/prose.ts';
import { formatDollars, formatList, formatYears, insideSentence } from './figures.ts';

/** Names of the five levels of every skill, 0 to 4. People see these, never the numbers. */
export const levelNames = ['Not yet', 'Aware', 'Working', 'Proficient', 'Expert'] as const;

export const levelName = (level: 0 | RequiredLevel): string => levelNames[level];

/** Headings of a table of levels. */
export const levelWords = { level: 'Level asked', weight: 'Weight', basis: 'Rests on' } as const;

/** Beside the field that adds a role to some. */
export const roleAdderWords = { choose: 'Choose a role', add: 'Add' } as const;

export const weightName: Record<Weight, string> = { 3: 'Essential', 2: 'Important', 1: 'Helpful' };

export const moveKindName: Record<Move['kind'], string> = {
  promotion: 'Promotion',
  lateral: 'Sideways',
  entry: 'Way in',
  return: 'Way back',
};

export const moveStrengthName: Record<Move['strength'], string> = {
  stated: 'Stated in the subject brief',
  documented: 'Documented',
  'same-occupation': 'Same O*NET occupation',
  related: 'Related occupations',
  judgement: 'Our judgement',
};

export const qualificationKindName: Record<Qualification['kind'], { one: string; many: string }> = {
  degree: { one: 'Degree', many: 'Degrees' },
  licence: { one: 'Licence', many: 'Licences' },
  examination: { one: 'Examination', many: 'Examinations' },
  certificate: { one: 'Certificate', many: 'Certificates' },
  program: { one: 'Program', many: 'Programs' },
};

export const actionKindName: Record<ActionProse['kind'], string> = {
  learn: 'Learn',
  do: 'Do',
  credential: 'Credential',
  network: 'Network',
  portfolio: 'Portfolio',
};

export const payMatchName: Record<PayGroup['match'], string> = {
  exact: 'This title belongs to the group',
  close: 'Close: a neighboring title',
  proxy: 'Proxy: the nearest work',
};

export const gateNeedName: Record<Gate['need'], string> = { required: 'Required', preferred: 'Preferred' };

/** "5 years in instructional design or faculty development", or a qualification's name. */
export function describeWay(way: Way): string {
  if (way.kind === 'qualification') return way.qualification.name;
  const fields = formatList(
    way.fields.map(({ name }) => insideSentence(name)),
    'or',
  );
  return `${formatYears({ low: way.years, high: way.years })} in ${fields}`;
}

/** What a requirement rests on, in a few words. */
export function describeBasis(basis: Basis): string {
  switch (basis.kind) {
    case 'stated':
      return 'Stated in the subject brief';
    case 'onet':
      return `O*NET ${basis.name}: importance ${basis.importance} of 5, level ${basis.level} of 7`;
    case 'framework':
      return `${basis.framework}: ${basis.title}`;
    case 'judgement':
      return 'Our judgement';
  }
}

/** Pay is always a range of a statistical group, never "the salary". */
export const describeMiddleHalf = ({ p25, p75 }: { readonly p25: number; readonly p75: number }): string =>
  `${formatDollars(p25)} to ${formatDollars(p75)}`;

/** Beside a bar that ends in an arrow at the edge of the axis. */
export const describeBeyond = (usd: number): string => `to ${formatDollars(usd)}`;
