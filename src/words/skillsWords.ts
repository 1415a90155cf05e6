export const skillsWords = {
  headTitle: 'Skills for digital education and school leadership',
  description: (count: number) =>
    `${count} skills with five levels each, described as things done, and the roles that ask for them.`,
  title: (count: number) => `${count} skills`,
  lead: 'Each has five levels, written as things a person does, and statements that someone could check. Groups follow the subject, not the alphabet.',
  askedBy: (count: number) => (count === 1 ? 'asked by 1 role' : `asked by ${count} roles`),
} as const;
