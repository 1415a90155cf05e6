/** Whether this reader wants things to be in their places without moving there. */
export const isStill = () => matchMedia('(prefers-reduced-motion: reduce)').matches;
