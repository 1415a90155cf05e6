import type { Catalog, Role, RoleId } from '../../catalog/catalog.ts';
import { mostCompared } from '../../links/paths.ts';

export const adviseViews = ['table', 'side', 'group', 'invitations', 'pages'] as const;
type AdviseView = (typeof adviseViews)[number];
export const adviseOrders = ['heard', 'follow', 'name', 'ready'] as const;
export type AdviseOrder = (typeof adviseOrders)[number];

/** What of the caseload is looked at. It stands in the address: people by the random ids of this browser. */
export type AdviseChoice = {
  readonly view: AdviseView;
  /** Null without a choice: then the goals that most have. */
  readonly roles: readonly Role[] | null;
  /** Those side by side. */
  readonly people: readonly string[];
  /** The one whose page is open. */
  readonly advisee: string | null;
  readonly order: AdviseOrder;
};

/** Reads the address. What it does not understand counts as not chosen. */
export function readAdviseChoice(query: URLSearchParams, { roles }: Pick<Catalog, 'roles'>): AdviseChoice {
  const listAt = (name: string) => [...new Set((query.get(name) ?? '').split(',').filter((id) => id !== ''))];
  const known = listAt('roles').flatMap((id) => roles.get(id as RoleId) ?? []);
  return {
    view: adviseViews.find((view) => view === query.get('view')) ?? 'table',
    roles: known.length === 0 ? null : known.slice(0, mostCompared),
    people: listAt('people').slice(0, mostCompared),
    advisee: query.get('person'),
    order: adviseOrders.find((order) => order === query.get('order')) ?? 'heard',
  };
}

/** The address's query for a choice; what is as it is without a choice is not in it. */
export function makeAdviseQuery({
  view,
  roles,
  people,
  advisee,
  order,
}: AdviseChoice): Record<string, string> {
  return {
    ...(view !== 'table' && { view }),
    ...(roles !== null && roles.length > 0 && { roles: roles.map(({ id }) => id).join() }),
    ...(people.length > 0 && { people: people.join() }),
    ...(advisee !== null && { person: advisee }),
    ...(order !== 'heard' && { order }),
  };
}
