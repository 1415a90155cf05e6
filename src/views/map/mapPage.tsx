import type { HomeProse } from '../../catalog/prose.ts';
import type { PageContent } from '../../parts/PageContent.ts';
import { mapWords } from '../../words/mapWords.ts';
import { MapView } from './MapView.tsx';

export const mapPage = (prose: HomeProse): PageContent => ({
  title: mapWords.title,
  description: mapWords.description,
  element: <MapView prose={prose} />,
});
