/**
 * A share in whole points of a hundred, as every screen and file shows it. Rounded down: 84.9 is no 85,
 * which is where Ready begins. The tiny addition gives back what binary fractions lose.
 */
export const wholePercent = (share: number): number => Math.floor(share * 100 + 1e-9);
