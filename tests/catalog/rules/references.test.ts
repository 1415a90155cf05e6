import { describe, expect, it } from 'vitest';
import { type Editable, problemsAfter, shippedFiles, the } from '../copyOfData.ts';
import { missing, wrongReferences } from './wrongReferences.ts';

describe('referencesExist', () => {
  it.each(wrongReferences)('%s must be a known %s', (place, kind, change) => {
    expect(problemsAfter(change)).toContain(`${place} | there is no ${kind} "${missing}"`);
  });

  it.each([
    ['subject-brief', 'roles/director-of-online-learning.json | requirements.0.basis'],
    ['onet-29-3', 'roles/edtech-consultant.json | requirements.0.basis.source'],
    ['onet-2025-12', 'roles/edtech-consultant.json | requirements.1.basis.source'],
    ['onet-29-3', 'skills/accessibility.json | onet'],
    ['esco-1-2-1', 'skills/accessibility.json | esco'],
  ])('a source that is cited cannot be removed, named there or not: %s, %s', (id, place) => {
    const problems = problemsAfter((files) => {
      files.sources = files.sources.filter((source) => source.id !== id);
    });
    expect(problems).toContain(`${place} | there is no source "${id}"`);
  });
});

describe('nothingIsOrphaned', () => {
  const { sources, networks, occupations, skillGroups, qualifications, experience } = shippedFiles;

  it.each([
    [
      'source',
      `sources.json | ${sources.length}`,
      (files: Editable) => (files.sources = withTwin(files.sources)),
    ],
    [
      'network',
      `networks.json | ${networks.length}`,
      (files: Editable) => (files.networks = withTwin(files.networks)),
    ],
    [
      'occupation',
      `occupations.json | ${occupations.length}`,
      (files: Editable) => (files.occupations = withTwin(files.occupations)),
    ],
    [
      'skill group',
      `skill-groups.json | ${skillGroups.length}`,
      (files: Editable) => (files.skillGroups = withTwin(files.skillGroups)),
    ],
    [
      'qualification',
      `qualifications.json | ${qualifications.length}`,
      (files: Editable) => (files.qualifications = withTwin(files.qualifications)),
    ],
    [
      'experience field',
      `experience.json | ${experience.length}`,
      (files: Editable) => (files.experience = withTwin(files.experience)),
    ],
  ] as const)('a %s that nothing mentions is an orphan', (kind, place, change) => {
    expect(problemsAfter(change)).toEqual([`${place} | nothing mentions the ${kind} "lonely"`]);
  });

  it('a qualification that meets another one is of use by that', () => {
    expect(
      problemsAfter((files) => {
        files.qualifications = withTwin(files.qualifications);
        the(files.qualifications.at(-1)).alsoMeets = ['pmp'];
      }),
    ).toEqual([]);
  });

  /** The records with a copy of the first one that nothing names. */
  function withTwin<Entry extends { id: string }>(records: readonly Entry[]): Entry[] {
    const twin = { ...structuredClone(the(records[0])), id: 'lonely' };
    return [...records, 'code' in twin ? { ...twin, code: 4000 } : twin];
  }
});
