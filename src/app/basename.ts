/** Where the site stands on its host, without a slash at the end: '' or '/sub/path'. */
export const basename = import.meta.env.BASE_URL.replace(/\/$/, '');

/** An address's path as the app knows it, from '/' on. */
export const pathBelow = (pathname: string): string => pathname.slice(basename.length) || '/';
