// Puts one page together: the built index.html, the page's head and its markup.

/** What the head of one page says and fetches early. */
export type Head = {
  readonly title: string;
  readonly description: string;
  readonly canonical: string | null;
  readonly structured: object | null;
  readonly scripts: readonly string[];
  readonly font: string | null;
  readonly texts: readonly string[];
};

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
].join('; ');

/** `takenOver`: the app adopts this markup instead of drawing anew. */
export function writePage(template: string, head: Head, html: string, { takenOver }: { takenOver: boolean }): string {
  return template
    .replace('<title>Wayline</title>', () => `<title>${escapeText(head.title)} · Wayline</title>`)
    .replace('<!--head-->', () => writeHead(head).join('\n    '))
    .replace('<div id="root"><!--page--></div>', () =>
      takenOver ? `<div id="root" data-prerendered>${html}</div>` : `<div id="root">${html}</div>`,
    );
}

function writeHead({ title, description, canonical, structured, scripts, font, texts }: Head): string[] {
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
  if (font !== null) lines.push(`<link rel="preload" href="${font}" as="font" type="font/woff2" crossorigin />`);
  for (const script of scripts) lines.push(`<link rel="modulepreload" crossorigin href="${script}" />`);
  for (const text of texts) lines.push(`<link rel="preload" href="${text}" as="fetch" crossorigin />`);
  if (structured !== null)
    // A "<" inside would end the element early.
    lines.push(
      `<script type="application/ld+json">${JSON.stringify(structured).replaceAll('<', '\\u003c')}</script>`,
    );
  return lines;
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeText = (text: string) => text.replace(/[&<>"]/g, (character) => escapes[character] ?? character);
