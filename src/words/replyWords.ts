// What is said where a result is commented on, and where the comments are read.
import { formatCountedInside } from './figures.ts';

export const replyWords = {
  panel: 'Your comments',
  panelHint:
    'Comment on a skill, a role or an entry of the plan with its plus. The comments travel back in a new link.',
  comment: (name: string) => `Comment on ${name}`,
  commentNumber: (nth: number, name: string) => `Comment ${nth}, on ${name}`,
  full: (most: number) => `A reply holds ${most} comments.`,
  on: (nth: number, name: string) => `${nth}. On ${name}`,
  remove: 'Remove',
  removed: (name: string) => `Removed: the comment on ${name}`,
  overall: 'Overall',
  yourName: 'Your name, as the reader will see it',
  suggest: 'Suggest a route',
  suggestNone: 'None',
  suggestGoals: 'Their goals',
  suggestOthers: 'Other roles',
  noRoute: 'No route leads there from where they are.',
  routeText: (names: string, roles: readonly string[]) => `${names}: ${roles.join(', then ')}`,
  yourLink: 'The link that goes back',
  sendBack: (name: string) => `Send back${name === '' ? '' : ` to ${name}`}`,
  sendBackHint: (name: string) =>
    `Makes a link with your comments. ${name === '' ? 'Its reader' : name} sees them beside their own result and decides what to keep.`,
  nothingYet: 'Write a comment, an overall word or suggest a route first.',
  addToCaseload: 'Add to caseload',
  gone: 'Something this site no longer lists',
  goneEntry: 'An entry that is not in this plan',
  title: (name: string, comments: number) =>
    comments === 0
      ? `${name === '' ? 'Your adviser' : name} wrote to you`
      : `${name === '' ? 'Your adviser' : name} sent ${formatCountedInside(comments, 'comment', 'comments')}`,
  banner: (name: string, date: string) =>
    `You are reading what ${name === '' ? 'somebody' : name} sent back on ${date}. Nothing of it is kept until you say so.`,
  answersYours: (date: string) => `It answers the result you shared on ${date}.`,
  answersUnknown:
    'It answers a result that this browser did not share, or no longer remembers. Check that the comments are about you.',
  keep: 'Keep beside my results and plan',
  kept: 'Kept. It stands beside your results and your plan until you put it away.',
  alreadyKept: 'Kept in this browser.',
  putAway: 'Put away',
  putAwayDone: 'Put away.',
  comments: 'The comments',
  beside: 'What your adviser wrote',
  besideHint: (name: string, date: string) => `${name === '' ? 'Your adviser' : name}, ${date}`,
  open: 'Open the reply',
  yourLevel: 'Your level',
  yourReadiness: 'Your readiness',
  notInPlan: 'Not in your plan now.',
  inPlan: (span: string) => `In your plan: ${span}`,
  notAnswered: 'You have not answered it.',
  accept: 'Add to my plan',
  accepted: 'In your plan.',
  needsPlan: 'To take it into a plan, choose a route first.',
  routes: 'See routes',
  route: 'The route they suggest',
  routeTime: (time: string, hasAnswered: boolean) =>
    hasAnswered
      ? `${time} for you, worked out here from your answers.`
      : `${time} for somebody of whom nothing is known yet.`,
  routeGone: 'Some of its moves are no longer in this catalog, so it cannot be planned here.',
} as const;
