/** How the role list is narrowed, ordered and drawn. It stands in the address; '' is not narrowed. */
export type RolesChoice = {
  readonly line: string;
  readonly zone: string;
  readonly employer: string;
  readonly sort: '' | 'pay' | 'readiness';
  readonly view: '' | 'table';
};

/** Reads the address. What it does not understand counts as not chosen. */
export function readRolesChoice(query: URLSearchParams): RolesChoice {
  const sort = query.get('sort');
  return {
    line: query.get('line') ?? '',
    zone: query.get('zone') ?? '',
    employer: query.get('employer') ?? '',
    sort: sort === 'pay' || sort === 'readiness' ? sort : '',
    view: query.get('view') === 'table' ? 'table' : '',
  };
}

/** The address's query for a choice; what is not chosen is not in it. */
export function makeRolesQuery(choice: RolesChoice): Record<string, string> {
  return Object.fromEntries(Object.entries(choice).filter(([, value]) => value !== ''));
}
