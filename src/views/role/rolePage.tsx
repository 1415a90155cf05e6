import type { Role } from '../../catalog/catalog.ts';
import type { RoleProse } from '../../catalog/prose.ts';
import type { PageContent } from '../../parts/PageContent.ts';
import { roleWords } from '../../words/roleWords.ts';
import { RoleView } from './RoleView.tsx';

export const rolePage = (role: Role, prose: RoleProse): PageContent => ({
  title: roleWords.headTitle(role.name),
  description: prose.summary,
  element: <RoleView key={role.id} role={role} prose={prose} />,
});
