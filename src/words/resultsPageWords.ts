/** The results page before there is a result; the words of one are in resultsWords.ts. */
export const resultsPageWords = {
  headTitle: 'Your results',
  description: 'How near you are to each role, with a range, and why. Worked out in this browser.',
  waiting: 'Where you stand, and how sure that is',
  /** Longer than what may take its place, which would else count as the page's largest paint, and a late one. */
  waitingLead:
    'The assessment asks one skill at a time. After about a dozen answers this page ranks every role by how near you are, and says why. It is worked out in this browser, and nothing is sent anywhere.',
  needsScript:
    'Results need JavaScript, which this browser does not run here. Roles, skills and moves read without it.',
  nothing: 'No answers yet, so no result.',
  nothingLead:
    'The assessment asks one skill at a time. After about a dozen answers this page ranks every role by how near you are, and says why.',
  start: 'Start the assessment',
  unsure: 'Only “not sure” so far, so no result.',
  unsureLead:
    'Choose a level for five skills or more; your best guess will do. “Not sure” tells nothing either way.',
  check: 'Look at your answers',
} as const;
