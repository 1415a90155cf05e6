/** The page that opens a link, before it is open. */
export const sharedPageWords = {
  headTitle: 'Shared with you',
  description:
    'Opens a link that somebody shared: read only, beside your own answers and never in their place.',
  waiting: 'Opening what was shared',
  waitingLead: 'It is in the link itself and is opened in this browser. Your own answers are not touched.',
  needsScript: 'Opening a shared link needs JavaScript, which this browser does not run here.',
} as const;
