/** With fewer claims than this nobody is told to stop. */
export const fewestClaims = 5;
/** A give-or-take under this many points is narrow enough. A judgement: a third of the step from Build to Stretch. */
export const narrowEnough = 6;
