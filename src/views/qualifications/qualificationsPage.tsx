import type { Catalog } from '../../catalog/catalog.ts';
import type { QualificationsProse } from '../../catalog/prose.ts';
import type { PageContent } from '../../parts/PageContent.ts';
import { qualificationsWords } from '../../words/qualificationsWords.ts';
import { QualificationsView } from './QualificationsView.tsx';

export const qualificationsPage = (prose: QualificationsProse, { qualifications }: Catalog): PageContent => ({
  title: qualificationsWords.headTitle,
  description: qualificationsWords.description(qualifications.size),
  element: <QualificationsView prose={prose} />,
});
