import type { Catalog } from '../../catalog/catalog.ts';
import type { QualificationsProse } from '../../catalog/prose.ts';
import type { PageContent } from '../../parts/PageContent.ts';
import { qualificationWords } from '../../words/qualificationWords.ts';
import { QualificationsView } from './QualificationsView.tsx';

export const qualificationsPage = (prose: QualificationsProse, { qualifications }: Catalog): PageContent => ({
  title: qualificationWords.listHeadTitle,
  description: qualificationWords.listDescription(qualifications.size),
  element: <QualificationsView prose={prose} />,
});
