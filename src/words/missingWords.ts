export const missingWords = {
  headTitle: 'No such page',
  description: 'There is no page at this address.',
  titles: {
    page: 'There is no page at this address',
    roles: 'No role has this address',
    skills: 'No skill has this address',
    qualifications: 'No qualification has this address',
  },
  lead: 'The address may be mistyped, or it may belong to an older or newer version of this site.',
  retired: (name: string) => `${name} was here once and has been retired.`,
  nearest: 'Did you mean one of these?',
  onward: 'Or go on from here',
} as const;
