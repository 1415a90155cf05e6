import type { Role } from '../catalog/catalog.ts';

type Weighed = Pick<Role['requirements'][number], 'weight'>;

/** The weights of requirements, added up; 0 for none. */
export const weightSum = (requirements: readonly Weighed[]): number =>
  requirements.reduce((total, { weight }) => total + weight, 0);

/** A skill that a hiring committee turns people away for. */
export const isEssential = (requirement: Weighed | undefined): boolean => requirement?.weight === 3;
