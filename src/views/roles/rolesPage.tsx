import type { Catalog } from '../../catalog/catalog.ts';
import type { RolesProse } from '../../catalog/prose.ts';
import type { PageContent } from '../../parts/PageContent.ts';
import { rolesWords } from '../../words/rolesWords.ts';
import { RolesView } from './RolesView.tsx';

export const rolesPage = (prose: RolesProse, { roles }: Catalog): PageContent => ({
  title: rolesWords.headTitle,
  description: rolesWords.description(roles.size),
  element: <RolesView prose={prose} />,
});
