/** Standard deviations on either side of the mean that hold 80 % of a normal distribution. */
export const deviationsOf80 = 1.2816;
