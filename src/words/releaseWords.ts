/** What is said when a new release of the site has come. */
export const releaseWords = {
  offer: 'There is a new version of this site. Your answers stay as they are.',
  accept: 'Use it now',
  later: 'Later',
} as const;
