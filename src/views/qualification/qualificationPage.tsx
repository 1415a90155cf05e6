import type { Qualification } from '../../catalog/catalog.ts';
import type { QualificationProse } from '../../catalog/prose.ts';
import type { PageContent } from '../../parts/PageContent.ts';
import { qualificationWords } from '../../words/qualificationWords.ts';
import { QualificationView } from './QualificationView.tsx';

export const qualificationPage = (qualification: Qualification, prose: QualificationProse): PageContent => ({
  title: qualificationWords.headTitle(qualification.name),
  description: prose.summary,
  element: <QualificationView key={qualification.id} qualification={qualification} prose={prose} />,
});
