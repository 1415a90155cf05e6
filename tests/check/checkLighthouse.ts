// Lighthouse, mobile, median of three, on the built site. Run by `npm run check`.
import { existsSync } from 'node:fs';
import { launch } from 'chrome-launcher';
import lighthouse, { type Flags } from 'lighthouse';
import { preview } from 'vite';
import { chromiumArguments, findChromium } from '../browser/findChromium.ts';
import { budgets } from './budgets.ts';

const port = 4176;
const paths = ['/roles/director-of-online-learning', '/', '/assess/budgeting', '/results'];
const unlisted = ['/assess/budgeting', '/results'];
const runs = 3;

type Figures = Record<string, number>;

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** The package's browser brings one font of its own; with those of the system it knows the stand-ins that readers have. */
const systemFonts = '/etc/fonts';
if (existsSync(systemFonts)) process.env.FONTCONFIG_PATH = systemFonts;

/** One first visit: a browser of its own, with nothing in its memory. */
async function measure(url: string): Promise<Figures> {
  const chrome = await launch({
    chromePath: await findChromium(),
    // Letters as far apart as on a phone: rounded to whole pixels, one font cannot have the measures of another.
    chromeFlags: ['--headless=new', '--font-render-hinting=none', ...chromiumArguments],
  });
  try {
    return await read(url, chrome.port);
  } finally {
    chrome.kill();
  }
}

async function read(url: string, chromePort: number): Promise<Figures> {
  const flags: Flags = {
    port: chromePort,
    logLevel: 'error',
    onlyCategories: Object.keys(budgets.lighthouse),
  };
  const result = await lighthouse(url, flags);
  if (result === undefined) throw new Error(`Lighthouse gave no result for ${url}`);
  const { audits, categories } = result.lhr;
  const audit = (id: string) => audits[id]?.numericValue ?? Number.NaN;
  return {
    ...Object.fromEntries(
      Object.entries(categories).map(([id, { score }]) => [id, Math.round((score ?? 0) * 100)]),
    ),
    lcp: audit('largest-contentful-paint'),
    cls: Number(audit('cumulative-layout-shift').toFixed(3)),
    tbt: audit('total-blocking-time'),
  };
}

function judge(path: string, figures: Figures): boolean {
  const { lcp = Number.NaN, cls = Number.NaN, tbt = Number.NaN } = figures;
  const faults = Object.entries(budgets.lighthouse)
    // What is about one person is not for search engines.
    .filter(([id]) => id !== 'seo' || !unlisted.includes(path))
    .filter(([id, least]) => !((figures[id] ?? 0) >= least))
    .map(([id, least]) => `${id} under ${least}`);
  if (!(lcp <= budgets.largestContentfulPaint)) faults.push(`LCP past ${budgets.largestContentfulPaint} ms`);
  if (!(cls <= budgets.layoutShift)) faults.push('layout shifts');
  if (!(tbt <= budgets.blockingTime.fail)) faults.push(`TBT past ${budgets.blockingTime.fail} ms`);
  const scores = Object.keys(budgets.lighthouse).map((id) => `${id} ${figures[id]}`);
  console.log(
    `${faults.length === 0 ? 'ok  ' : 'OVER'} ${path}: ${scores.join(', ')}, LCP ${Math.round(lcp)} ms, CLS ${cls.toFixed(3)}, TBT ${Math.round(tbt)} ms${tbt > budgets.blockingTime.warn ? ' (past 50: look)' : ''}${faults.length > 0 ? `: ${faults.join(', ')}` : ''}`,
  );
  return faults.length === 0;
}

const server = await preview({ preview: { port } });
try {
  let sound = true;
  for (const path of paths) {
    const all: Figures[] = [];
    for (let run = 0; run < runs; run += 1) all.push(await measure(`http://127.0.0.1:${port}${path}`));
    const keys = Object.keys(all[0] ?? {});
    const middle = Object.fromEntries(
      keys.map((key) => [key, median(all.map((figures) => figures[key] ?? Number.NaN))]),
    );
    sound = judge(path, middle) && sound;
  }
  if (!sound) process.exitCode = 1;
} finally {
  await server.close();
}
