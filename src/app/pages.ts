// Which page does an address show? In: a path, the catalog and a reader of prose. Out: what to draw
// and what its head says. The browser and the prerenderer both ask here, so they cannot disagree.
import type { Catalog, SkillId } from '../catalog/catalog.ts';
import type { ProseByKey, ReadProse } from '../catalog/prose.ts';
import { paths } from '../links/paths.ts';
import type { PageContent } from '../parts/PageContent.ts';
import { questionPage } from '../views/question/questionPage.tsx';

export type Site = { readonly catalog: Catalog; readonly readProse: ReadProse };

export type Page = PageContent & {
  /** Without query: the page's canonical path. */
  readonly path: string;
  /** What a first visit loads early besides the entry: source files, and the key of the page's prose. */
  readonly modules: readonly string[];
  readonly prose: keyof ProseByKey | null;
  /** No page has this address. */
  readonly missing: boolean;
  /** Search engines may list it: it says the same to everyone. */
  readonly listed: boolean;
};

/** Screens that ask cannot be used before they know their person. */
const personModule = 'src/store/person.ts';

const listed = { missing: false, listed: true } as const;
const unlisted = { missing: false, listed: false } as const;

/** The pattern's first group is the record's id. */
type Route = { readonly pattern: RegExp; readonly load: (id: string, site: Site) => Promise<Page> };

const routes: readonly Route[] = [
  listRoute('/', 'home', 'map/mapPage', async () => (await import('../views/map/mapPage.tsx')).mapPage),
  listRoute(
    '/roles',
    'roles',
    'roles/rolesPage',
    async () => (await import('../views/roles/rolesPage.tsx')).rolesPage,
  ),
  recordRoute('roles', 'role/rolePage', async () => (await import('../views/role/rolePage.tsx')).rolePage),
  listRoute(
    paths.compare,
    'roles',
    'compare/comparePage',
    async () => (await import('../views/compare/comparePage.tsx')).comparePage,
  ),
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
  askingRoute(
    paths.assess,
    'assess/assessPage',
    async () => (await import('../views/assess/assessPage.tsx')).assessPage,
    listed,
  ),
  askingRoute(
    paths.checkAnswers,
    'check/checkPage',
    async () => (await import('../views/check/checkPage.tsx')).checkPage,
  ),
  {
    pattern: patternOf('/assess', '([^/]+)'),
    async load(id, { catalog, readProse }) {
      const skill = catalog.skills.get(id as SkillId);
      if (skill === undefined)
        return (await loadMissing()).missingRecord('skills', id, catalog.skills.values(), readProse);
      const prose = await readProse('assess');
      return {
        ...questionPage(skill, prose),
        path: paths.question(skill.id),
        modules: [personModule],
        prose: 'assess',
        ...unlisted,
      };
    },
  },
  askingRoute(
    paths.results,
    'results/resultsPage',
    async () => (await import('../views/results/resultsPage.tsx')).resultsPage,
  ),
  askingRoute(
    paths.routes,
    'routes/routesPage',
    async () => (await import('../views/routes/routesPage.tsx')).routesPage,
  ),
  askingRoute(paths.plan, 'plan/planPage', async () => (await import('../views/plan/planPage.tsx')).planPage),
  askingRoute(
    paths.share,
    'share/sharePage',
    async () => (await import('../views/share/sharePage.tsx')).sharePage,
  ),
  askingRoute(
    paths.shared,
    'shared/sharedPage',
    async () => (await import('../views/shared/sharedPage.tsx')).sharedPage,
  ),
  askingRoute(
    paths.advise,
    'advise/advisePage',
    async () => (await import('../views/advise/advisePage.tsx')).advisePage,
    listed,
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
    const match = pattern.exec(pathname);
    if (match !== null) return load(match[1] ?? '', site);
  }
  return loadMissing().then(({ missingPage }) => missingPage(pathname, { kind: 'page', nearest: [] }));
}

/** Addresses without a page are not what a first visit is for. */
const loadMissing = () => import('./missingPages.ts');

/** Every address that has a page, for the prerenderer. */
export function allPaths({ roles, skills, qualifications }: Catalog): string[] {
  return [
    paths.home,
    paths.roles,
    ...[...roles.keys()].map(paths.role),
    paths.compare,
    paths.skills,
    ...[...skills.keys()].map(paths.skill),
    paths.qualifications,
    ...[...qualifications.keys()].map(paths.qualification),
    paths.assess,
    ...[...skills.keys()].map(paths.question),
    paths.checkAnswers,
    paths.results,
    paths.routes,
    paths.plan,
    paths.share,
    paths.shared,
    paths.advise,
    paths.about,
  ];
}

type List = 'home' | 'roles' | 'skills' | 'qualifications' | 'about';

/** A page of its own address and prose. */
function listRoute<Key extends List>(
  path: string,
  key: Key,
  view: string,
  importDraw: () => Promise<(prose: ProseByKey[Key], catalog: Catalog, readProse: ReadProse) => PageContent>,
): Route {
  return {
    pattern: patternOf(path),
    async load(_id, { catalog, readProse }) {
      const [draw, prose] = await Promise.all([importDraw(), readProse(key)]);
      return { ...draw(prose, catalog, readProse), path, modules: [sourceOf(view)], prose: key, ...listed };
    },
  };
}

/** A page about this person: the same for everyone until the browser has read who it is. Prose comes when it is asked for. */
function askingRoute(
  path: string,
  view: string,
  importPage: () => Promise<PageContent | ((readProse: ReadProse) => PageContent)>,
  standing: typeof listed | typeof unlisted = unlisted,
): Route {
  return {
    pattern: patternOf(path),
    async load(_id, { readProse }) {
      const page = await importPage();
      return {
        ...(typeof page === 'function' ? page(readProse) : page),
        path,
        modules: [sourceOf(view), personModule],
        prose: null,
        ...standing,
      };
    },
  };
}

export type Kind = 'roles' | 'skills' | 'qualifications';
type RecordOf<Of extends Kind> = Catalog[Of] extends ReadonlyMap<string, infer Entry> ? Entry : never;

/** A page for each record of a kind; an unknown id gets the nearest names instead. */
function recordRoute<Of extends Kind>(
  kind: Of,
  view: string,
  importDraw: () => Promise<(record: RecordOf<Of>, prose: ProseByKey[`${Of}/${string}`]) => PageContent>,
): Route {
  return {
    pattern: patternOf(`/${kind}`, '([^/]+)'),
    async load(id, { catalog, readProse }) {
      const records: ReadonlyMap<string, { readonly id: string; readonly name: string }> = catalog[kind];
      const record = records.get(id) as RecordOf<Of> | undefined;
      if (record === undefined)
        return (await loadMissing()).missingRecord(kind, id, records.values(), readProse);
      const key = `${kind}/${id}` as const;
      const [draw, prose] = await Promise.all([importDraw(), readProse(key)]);
      return { ...draw(record, prose), path: `/${key}`, modules: [sourceOf(view)], prose: key, ...listed };
    },
  };
}

/** With or without a slash at the end. */
function patternOf(...parts: readonly string[]): RegExp {
  return new RegExp(`^${parts.join('/').replace(/\/$/, '')}/?$`, 'i');
}

function sourceOf(view: string): string {
  return `src/views/${view}.tsx`;
}
