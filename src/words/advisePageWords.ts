/** The page for advising before it knows its caseload; the words of the caseload are in adviseWords.ts. */
export const advisePageWords = {
  headTitle: 'Advise',
  description:
    'A caseload for advisers: invite people, read what they send back, see where they stand side by side. Kept in this browser alone.',
  waiting: 'Your caseload',
  waitingLead:
    'Invite people, read what they send back, and see where they stand. It is kept in this browser alone.',
  needsScript: 'A caseload needs JavaScript, which this browser does not run here.',
} as const;
