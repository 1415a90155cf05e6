/** The routes page before it knows whose routes; the words of routes are in routesWords.ts. */
export const routesPageWords = {
  headTitle: 'Routes',
  description:
    'The ways from your role to the one you aim at: how long each takes you, where its hardest step is, and what stands at the gates.',
  waiting: 'The ways from here to there',
  waitingLead: 'Routes are worked out in this browser, from your own answers. Nothing is sent anywhere.',
  needsScript:
    'Routes need JavaScript, which this browser does not run here. Roles, skills and moves read without it.',
} as const;
