// Puts one page together: the built index.html, the page's head and its markup.
import { pageTitle } from '../app/pageTitle.ts';

/** What the head of one page says. */
export type Head = {
  readonly title: string;
  readonly description: string;
  readonly canonical: string | null;
  readonly structured: object | null;
};

/** What the browser fetches for a page besides its HTML and the style, which the template names. */
export type Assets = {
  readonly font: string;
  /** The app's entry, started after the first paint by start.js. */
  readonly app: string;
  /** The view's chunks and the page's texts, fetched beside the entry and not after it. */
  readonly early: readonly string[];
  /** Names the release that the page belongs to. */
  readonly release: string;
};

/** `takenOver`: the app adopts this markup instead of drawing anew. */
export function writePage(
  template: string,
  head: Head,
  assets: Assets,
  html: string,
  { takenOver }: { readonly takenOver: boolean },
): string {
  const early = assets.early.join(' ');
  return template
    .replace(/\s*<link rel="modulepreload"[^>]*>/g, '')
    .replace(/\s*<script type="module"[^>]*><\/script>/, '')
    .replace(
      /<script src="[^"]*start\.js"/,
      (start) =>
        `${start} data-app="${assets.app}" data-early="${early}" data-font="${assets.font}" data-release="${assets.release}"`,
    )
    .replace('<title>Wayline</title>', () => `<title>${escapeText(pageTitle(head.title))}</title>`)
    .replace('<!--head-->', () => writeHead(head).join('\n    '))
    .replace('<div id="root"><!--page--></div>', () =>
      takenOver ? `<div id="root" data-prerendered>${html}</div>` : `<div id="root">${html}</div>`,
    );
}

/** What stands in for a page where no host answers: the app draws it. */
export const writeShell = (template: string, assets: Assets): string =>
  writePage(template, { title: 'Wayline', description: '', canonical: null, structured: null }, assets, '', {
    takenOver: false,
  });

function writeHead({ title, description, canonical, structured }: Head): string[] {
  const lines = [
    `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}" />`,
    `<meta name="description" content="${escapeText(description)}" />`,
    `<meta property="og:title" content="${escapeText(title)}" />`,
    `<meta property="og:description" content="${escapeText(description)}" />`,
    '<meta property="og:type" content="website" />',
    '<meta property="og:site_name" content="Wayline" />',
  ];
  if (canonical === null) lines.push('<meta name="robots" content="noindex" />');
  else
    lines.push(
      `<link rel="canonical" href="${escapeText(canonical)}" />`,
      `<meta property="og:url" content="${escapeText(canonical)}" />`,
    );
  if (structured !== null)
    // A "<" inside would end the element early.
    lines.push(
      `<script type="application/ld+json">${JSON.stringify(structured).replaceAll('<', '\\u003c')}</script>`,
    );
  return lines;
}

/**
 * Nothing but this site's own files: no inline script or style, no other origin. A page cannot forbid
 * being framed from a meta element; docs/hosting.md lists the header for that.
 */
const contentSecurityPolicy = [
  "default-src 'self'",
  "img-src 'self' blob: data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  // Only start.js and the worker's registration turn a text into the address of a script.
  'trusted-types wayline wayline-worker',
  "require-trusted-types-for 'script'",
].join('; ');

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeText = (text: string) => text.replace(/[&<>"]/g, (character) => escapes[character] ?? character);
