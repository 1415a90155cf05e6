// What the map shows, as the address says it: a link reopens it. Nothing personal stands here.
import type { Catalog, Line, Role, RoleId } from '../../catalog/catalog.ts';
import { mostCompared } from '../../links/paths.ts';

/** Above this many roles the map opens on the surroundings of one of them, and names come as one zooms in. */
export const mostAtOnce = 60;
/** In place of the role to look around. */
export const wholeMap = 'all';

export type MapChoice = {
  /** The station whose panel is open. */
  readonly role: Role | null;
  /** An id that no role has. */
  readonly unknownRole: string | null;
  readonly view: 'map' | 'list' | null;
  /** The lines that are shown; all of them when the address names none. */
  readonly lines: readonly Line[];
  readonly zone: string | null;
  readonly employer: string | null;
  /** Only what lies within two moves of this role is laid out; `whole` insists on everything. */
  readonly around: Role | null;
  readonly whole: boolean;
  /** How far the map is zoomed in and where: scale, and the point that stands at the upper left corner. */
  readonly zoom: Zoom | null;
  readonly compared: readonly Role[];
};
export type Zoom = { readonly scale: number; readonly x: number; readonly y: number };

/** Whatever the catalog does not know is left out; an unknown role is named. */
export function readMapChoice(query: URLSearchParams, catalog: Catalog): MapChoice {
  const roleOf = (id: string | null) => (id === null ? null : (catalog.roles.get(id as RoleId) ?? null));
  const asked = query.get('role');
  const view = query.get('view');
  const compared = (query.get('compare')?.split(',') ?? []).flatMap((id) => roleOf(id) ?? []);
  return {
    role: roleOf(asked),
    unknownRole: asked !== null && roleOf(asked) === null ? asked : null,
    view: view === 'list' || view === 'map' ? view : null,
    lines: linesIn(query, catalog),
    zone: catalog.zones.find(({ id }) => id === query.get('zone'))?.id ?? null,
    employer: catalog.employers.find(({ id }) => id === query.get('employer'))?.id ?? null,
    around: roleOf(query.get('around')),
    whole: query.get('around') === wholeMap,
    zoom: readZoom(query.get('zoom')),
    compared: [...new Set(compared)].slice(0, mostCompared),
  };
}

function linesIn(query: URLSearchParams, { lines: all }: Catalog): readonly Line[] {
  const named = query.get('lines')?.split(',') ?? [];
  const lines = all.filter(({ id }) => named.includes(id));
  return lines.length === 0 ? all : lines;
}

/** What `lines` says once a line is shown that was not, or the other way round; null for all of them. */
export function toggledLines(query: URLSearchParams, catalog: Catalog, toggled: Line): string | null {
  const shown = linesIn(query, catalog);
  const next = catalog.lines.filter((line) => shown.includes(line) !== (line === toggled));
  return next.length === catalog.lines.length ? null : next.map(({ id }) => id).join();
}

function readZoom(text: string | null): Zoom | null {
  const [scale, x, y, ...more] = (text ?? '').split(',').map(Number);
  if (scale === undefined || x === undefined || y === undefined || more.length > 0) return null;
  if (![scale, x, y].every(Number.isFinite) || scale <= 1 || scale > 8) return null;
  return { scale, x, y };
}

export const writeZoom = ({ scale, x, y }: Zoom): string | null =>
  scale <= 1.001 ? null : [scale.toFixed(2), Math.round(x), Math.round(y)].join(',');

/** The roles that a line, zone or employer chosen leaves out. */
export function filteredOut({ roles, lines: all }: Catalog, choice: MapChoice): ReadonlySet<RoleId> {
  const { lines, zone, employer } = choice;
  const out = [...roles.values()].filter(
    (role) =>
      (lines.length < all.length && !role.lines.some((line) => lines.includes(line))) ||
      (zone !== null && role.zone.id !== zone) ||
      (employer !== null && !role.employers.some(({ id }) => id === employer)),
  );
  return new Set(out.map(({ id }) => id));
}

/** The query with one parameter set, or without it when the value is null. What is zoomed in is one layout. */
export function withParameter(query: URLSearchParams, key: string, value: string | null): URLSearchParams {
  const changed = new URLSearchParams(query);
  if (key === 'around') changed.delete('zoom');
  if (value === null || value === '') changed.delete(key);
  else changed.set(key, value);
  return changed;
}
