import { describe, expect, it } from 'vitest';
import { type Editable, problemsAfter, shippedFiles, the } from '../copyOfData.ts';

describe('namesAreUnique', () => {
  const { sources, networks, occupations, skillGroups, frameworks, lines, meta } = shippedFiles;
  const twin = <Entry>(records: readonly Entry[]): Entry[] => [...records, structuredClone(the(records[0]))];

  it.each<
    [kind: string, file: string, path: string, id: string | undefined, change: (files: Editable) => void]
  >([
    [
      'source',
      'sources.json',
      `${sources.length}.id`,
      sources[0]?.id,
      (files) => (files.sources = twin(files.sources)),
    ],
    [
      'network',
      'networks.json',
      `${networks.length}.id`,
      networks[0]?.id,
      (files) => (files.networks = twin(files.networks)),
    ],
    [
      'occupation',
      'occupations.json',
      `${occupations.length}.id`,
      occupations[0]?.id,
      (files) => (files.occupations = twin(files.occupations)),
    ],
    [
      'skill group',
      'skill-groups.json',
      `${skillGroups.length}.id`,
      skillGroups[0]?.id,
      (files) => (files.skillGroups = twin(files.skillGroups)),
    ],
    [
      'framework',
      'frameworks.json',
      '1.id',
      frameworks[0]?.id,
      (files) => (the(files.frameworks[1]).id = the(files.frameworks[0]).id),
    ],
    [
      'framework item',
      'frameworks.json',
      '1.items.0.code',
      'PSEL-1',
      (files) => (the(files.frameworks[1]?.items[0]).code = 'PSEL-1'),
    ],
    [
      'line',
      'lines.json',
      'lines.1.id',
      lines.lines[0]?.id,
      (files) => (the(files.lines.lines[1]).id = the(files.lines.lines[0]).id),
    ],
    [
      'pathway',
      'lines.json',
      'pathways.1.id',
      lines.pathways[0]?.id,
      (files) => (the(files.lines.pathways[1]).id = the(files.lines.pathways[0]).id),
    ],
    [
      'employer',
      'meta.json',
      `employers.${meta.employers.length}.id`,
      meta.employers[0]?.id,
      (files) => (files.meta.employers = twin(files.meta.employers)),
    ],
  ])('a %s stands once', (kind, file, path, id, change) => {
    expect(problemsAfter(change)).toContain(`${file} | ${path} | the ${kind} "${id}" stands twice`);
  });
});
