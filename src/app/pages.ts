// Which page does an address show? In: a path, the catalog and a reader of prose. Out: what to draw
// and what its head says. The browser and the prerenderer both ask here, so they cannot disagree.
import { matchPath } from 'react-router';
import type { Catalog } from '../catalog/catalog.ts';
import { nearestNames } from '../catalog/findRoles.ts';
import type { ProseByKey } from '../catalog/prose.ts';
import { paths } from '../links/paths.ts';
import type { PageContent } from '../parts/PageContent.ts';

export type ReadProse = <Key extends keyof ProseByKey>(key: Key) => Promise<ProseByKey[Key]>;
export type Site = { readonly catalog: Catalog; readonly readProse: ReadProse };

export type Page = PageContent & {
  /** Without query: the page's canonical path. */
  readonly path: string;
  /** What a first visit loads early: the source file of the view and the key of its prose. */
  readonly view: string;
  readonly prose: keyof ProseByKey | null;
  /** No page has this address. */
  readonly missing: boolean;
};

type Route = { readonly pattern: string; readonly load: (id: string, site: Site) => Promise<Page> };

const routes: readonly Route[] = [
  listRoute('/', 'home', 'home/homePage', async () => (await import('../views/home/homePage.tsx')).homePage),
  listRoute(
    '/roles',
    'roles',
    'roles/rolesPage',
    async () => (await import('../views/roles/rolesPage.tsx')).rolesPage,
  ),
  recordRoute('roles', 'role/rolePage', async () => (await import('../views/role/rolePage.tsx')).rolePage),
  listRoute(
    '/skills',
    'skills',
    'skills/skillsPage',
    async () => (await import('../views/skills/skillsPage.tsx')).skillsPage,
  ),
  recordRoute(
    'skills',
    'skill/skillPage',
    async () => (await import('../views/skill/skillPage.tsx')).skillPage,
  ),
  listRoute(
    '/qualifications',
    'qualifications',
    'qualifications/qualificationsPage',
    async () => (await import('../views/qualifications/qualificationsPage.tsx')).qualificationsPage,
  ),
  recordRoute(
    'qualifications',
    'qualification/qualificationPage',
    async () => (await import('../views/qualification/qualificationPage.tsx')).qualificationPage,
  ),
  listRoute(
    '/about',
    'about',
    'about/aboutPage',
    async () => (await import('../views/about/aboutPage.tsx')).aboutPage,
  ),
];

/** Loads view and prose of an address. Rejects only when something cannot be fetched. */
export function loadPage(pathname: string, site: Site): Promise<Page> {
  for (const { pattern, load } of routes) {
    const match = matchPath(pattern, pathname);
    if (match) return load(match.params.id ?? '', site);
  }
  return missingPage(pathname, { kind: 'page', nearest: [] });
}

/** Every address that has a page, for the prerenderer and the sitemap. */
export function allPaths({ roles, skills, qualifications }: Catalog): string[] {
  return [
    paths.home,
    paths.roles,
    ...[...roles.keys()].map(paths.role),
    paths.skills,
    ...[...skills.keys()].map(paths.skill),
    paths.qualifications,
    ...[...qualifications.keys()].map(paths.qualification),
    paths.about,
  ];
}

type List = 'home' | 'roles' | 'skills' | 'qualifications' | 'about';

/** A page of its own address and prose. */
function listRoute<Key extends List>(
  path: string,
  key: Key,
  view: string,
  importDraw: () => Promise<(prose: ProseByKey[Key], catalog: Catalog) => PageContent>,
): Route {
  return {
    pattern: path,
    async load(_id, { catalog, readProse }) {
      const [draw, prose] = await Promise.all([importDraw(), readProse(key)]);
      return { ...draw(prose, catalog), path, view: sourceOf(view), prose: key, missing: false };
    },
  };
}

type Kind = 'roles' | 'skills' | 'qualifications';
type RecordOf<Of extends Kind> = Catalog[Of] extends ReadonlyMap<string, infer Entry> ? Entry : never;

/** A page for each record of a kind; an unknown id gets the nearest names instead. */
function recordRoute<Of extends Kind>(
  kind: Of,
  view: string,
  importDraw: () => Promise<(record: RecordOf<Of>, prose: ProseByKey[`${Of}/${string}`]) => PageContent>,
): Route {
  return {
    pattern: `/${kind}/:id`,
    async load(id, { catalog, readProse }) {
      const records: ReadonlyMap<string, { readonly id: string; readonly name: string }> = catalog[kind];
      const record = records.get(id) as RecordOf<Of> | undefined;
      const path = `/${kind}/${id}`;
      if (record === undefined) {
        const { retired } = await readProse('names');
        return missingPage(path, {
          kind,
          retired: retired[kind].find((past) => past.id === id)?.name,
          nearest: nearestNames(id, records.values()).map((near) => ({
            name: near.name,
            path: `/${kind}/${near.id}`,
          })),
        });
      }
      const key = `${kind}/${id}` as const;
      const [draw, prose] = await Promise.all([importDraw(), readProse(key)]);
      return { ...draw(record, prose), path, view: sourceOf(view), prose: key, missing: false };
    },
  };
}

async function missingPage(
  path: string,
  missing: Parameters<typeof import('../views/missing/missingPage.tsx').missingPage>[0],
): Promise<Page> {
  const view = await import('../views/missing/missingPage.tsx');
  return {
    ...view.missingPage(missing),
    path,
    view: sourceOf('missing/missingPage'),
    prose: null,
    missing: true,
  };
}

const sourceOf = (view: string) => `src/views/${view}.tsx`;
