import { deviationsOf80 } from '../belief/deviationsOf80.ts';

/** Half a share's 80 % interval before it is cut to 0 and 1, in points of a hundred. */
export const giveOrTakeOf = ({ sd }: { readonly sd: number }): number => deviationsOf80 * sd * 100;

/** A give-or-take in whole points as it is shown, rounded up: 6.2 is not within 6. */
export const wholePoints = (giveOrTake: number): number => Math.ceil(giveOrTake - 1e-9);
