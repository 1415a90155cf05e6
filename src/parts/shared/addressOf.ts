import { paths } from '../../links/paths.ts';

/** The whole address of a link, where this site stands. */
export const addressOf = (fragment: string): string =>
  new URL(`${import.meta.env.BASE_URL.replace(/\/$/, '')}${paths.shared}#${fragment}`, window.location.origin)
    .href;
