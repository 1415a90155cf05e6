// One sheet paints any page; a larger part that is drawn later brings its own.
import { globSync, readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { shipped } from '../map/shippedCatalog.ts';
import { open, sitemapPaths } from './pages.ts';
import { startWith, storedDocument } from './person.ts';
import { test } from './test.ts';

const classesOf = (style: string) => [...style.matchAll(/\.(-?[A-Za-z_][\w-]*)/g)].map(([, name]) => name);

test('every page names one sheet, and it styles every class in the page', () => {
  const styled = new Set(
    globSync('dist/assets/*.css').flatMap((path) => classesOf(readFileSync(path, 'utf8'))),
  );
  for (const path of [...sitemapPaths(), '/404']) {
    const html = readFileSync(`dist${path === '/' ? '/index' : path}.html`, 'utf8');
    const sheets = [...html.matchAll(/<link rel="stylesheet"[^>]* href="([^"]+)"/g)].map(([, href]) => href);
    expect(sheets, path).toHaveLength(1);
    const here = new Set(classesOf(readFileSync(`dist${sheets[0]}`, 'utf8')));
    const used = [...html.matchAll(/ class="([^"]+)"/g)].flatMap(([, names = '']) => names.split(' '));
    const unstyled = used.filter((name) => styled.has(name) && !here.has(name));
    expect([...new Set(unstyled)], path).toEqual([]);
  }
});

test('a part that is drawn later is not shown before its style', async ({ page }) => {
  let answer = () => {};
  const mayAnswer = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route('**/Results-*.css', async (route) => {
    await mayAnswer;
    await route.continue();
  });
  const script = page.waitForResponse(/\/Results-[^/]*\.js$/);
  const style = page.waitForRequest(/\/Results-[^/]*\.css$/);
  await startWith(page, storedDocument());
  await open(page, '/results');
  await Promise.all([script, style]);
  await (await script).finished();
  await expect(page.getByRole('table')).toHaveCount(0);
  answer();
  await expect(page.getByRole('table').first()).toBeVisible();
});

test('no sheet is asked for twice, also on the way through the views', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'stylesheet') asked.push(request.url());
  });
  await startWith(page, storedDocument());
  await open(page, '/about');
  const navigation = page.getByRole('navigation', { name: 'Main' }).first();
  for (const [name, title] of [
    ['Roles', `${shipped.roles.size} roles`],
    ['Skills', `${shipped.skills.size} skills`],
  ] as const) {
    await navigation.getByRole('link', { name }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  }
  expect(asked).toHaveLength(1);
  await navigation.getByRole('link', { name: 'Assess' }).click();
  for (let round = 0; round < 2; round += 1) {
    await page
      .getByRole('link', { name: /results/i })
      .first()
      .click();
    await expect(page.getByRole('table').first()).toBeVisible();
    await page.goBack();
    await expect(page.getByRole('button', { name: 'Start over' })).toBeVisible();
  }
  expect(asked.length).toBeGreaterThan(2);
  expect(new Set(asked).size).toBe(asked.length);
});
