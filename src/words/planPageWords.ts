/** The plan page before it knows whose plan; the words of a plan are in planWords.ts. */
export const planPageWords = {
  headTitle: 'Your plan',
  description:
    'A chosen route as a timeline: what to do, by when, what it leaves to show, and who helps. Kept in this browser.',
  waiting: 'Your plan',
  waitingLead: 'Your plan is kept in this browser. Nothing is sent anywhere.',
  needsScript:
    'The plan needs JavaScript, which this browser does not run here. Roles, skills and moves read without it.',
  nothing: 'Nothing in your plan yet.',
  nothingLead: 'Choose a route and get three first actions.',
  routes: 'See your routes',
} as const;
