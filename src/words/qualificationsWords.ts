export const qualificationsWords = {
  headTitle: 'Degrees, licences and certificates for education leaders',
  description: (count: number) =>
    `${count} degrees, licences, examinations and certificates: what each asks, how long it takes and which roles it opens.`,
  title: (count: number) => `${count} qualifications`,
  lead: 'A qualification opens a gate. It is not a skill, and no skill replaces it.',
  namedBy: (count: number) => (count === 1 ? 'named by 1 role' : `named by ${count} roles`),
} as const;
