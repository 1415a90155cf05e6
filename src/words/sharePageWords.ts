/** The page for sharing before it knows who shares; the words of sharing are in shareWords.ts. */
export const sharePageWords = {
  headTitle: 'Share',
  description:
    'Put your result or your plan into a link: choose what goes in, and see what its reader will see.',
  waiting: 'Share what you choose',
  waitingLead: 'What you share travels inside the link itself. Nothing is uploaded.',
  needsScript: 'Sharing needs JavaScript, which this browser does not run here.',
} as const;
