import { describe, expect, it } from 'vitest';
import { basisSource } from '../../src/catalog/basisSource.ts';
import { makeProse } from '../../src/catalog/makeProse.ts';
import type { QualificationRecord } from '../../src/catalog/readFiles.ts';
import { copyWith, shippedFiles as files, roleOf, skillOf, the } from './copyOfData.ts';

const prose = makeProse(files);
const straight = /["']/;

describe('makeProse', () => {
  it('every role, skill and qualification has a piece, and nothing else has', () => {
    expect(Object.keys(prose).toSorted()).toEqual(
      [
        ...['home', 'roles', 'skills', 'qualifications', 'assess', 'actions', 'about', 'names'],
        ...files.roles.map(({ id }) => `roles/${id}`),
        ...files.skills.map(({ id }) => `skills/${id}`),
        ...files.qualifications.map(({ id }) => `qualifications/${id}`),
      ].toSorted(),
    );
  });

  it.each(Object.entries(prose).filter(([, piece]) => 'sources' in piece))(
    '%s lists every source that it cites, each once',
    (_key, piece) => {
      const listed = 'sources' in piece ? piece.sources.map(({ id }) => id) : [];
      expect([...citedIn(piece)].filter((id) => !listed.includes(id))).toEqual([]);
      expect(new Set(listed).size).toBe(listed.length);
    },
  );

  it.each(files.roles.map(({ id }) => id))(
    'roles/%s lists the sources that its requirements rest on',
    (id) => {
      const { bases, sources } = the(prose[`roles/${id}`]);
      for (const basis of bases)
        if (basis.kind !== 'judgement')
          expect(sources.map((source) => source.id)).toContain(basisSource(basis));
    },
  );

  it.each(files.skills.map(({ id }) => id))(
    'skills/%s lists the sources of its O*NET and ESCO names',
    (id) => {
      const { onet, esco, sources } = the(prose[`skills/${id}`]);
      const listed = sources.map((source) => source.id);
      expect(listed.includes('onet-29-3')).toBe(onet.length > 0);
      expect(listed.includes('esco-1-2-1')).toBe(esco.length > 0);
    },
  );

  it.each<[field: string, change: (changed: QualificationRecord) => void]>([
    ['sources', (changed) => (changed.sources = ['ferpa'])],
    ['months', (changed) => (changed.months.basis = 'ferpa')],
    ['creditHours', (changed) => (changed.creditHours = { low: 30, high: 36, sources: ['ferpa'] })],
    ['fees', (changed) => (changed.fees = [{ text: 'A fee', usd: 1, year: 2026, source: 'ferpa' }])],
    ['renewal', (changed) => (changed.renewal = { text: 'Never.', sources: ['ferpa'] })],
  ])('a source that a qualification cites in %s alone is listed', (_field, change) => {
    const changed = copyWith(({ qualifications }) => {
      change(the(qualifications.find(({ id }) => id === 'cetl')));
    });
    const listed = the(makeProse(changed)['qualifications/cetl']).sources.map(({ id }) => id);
    expect(the(prose['qualifications/cetl']).sources.map(({ id }) => id)).not.toContain('ferpa');
    expect(listed).toContain('ferpa');
  });

  it('no straight quotation mark remains, except in web addresses', () => {
    const marked = textsIn(prose).filter((text) => straight.test(text) && !/^https?:/.test(text));
    expect(marked).toEqual([]);
  });

  it('a straight mark in the data is set, at any depth', () => {
    const { facts } = the(
      makeProse(
        copyWith((changed) => {
          skillOf(changed, 'budgeting').facts = [{ text: `A "fact" of one's own`, sources: ['onet-29-3'] }];
        }),
      )['skills/budgeting'],
    );
    expect(facts[0]?.text).toBe('A “fact” of one’s own');
  });

  it('bases and gates of a role stand in the order of its requirements and gates', () => {
    for (const { id, requirements, gates } of files.roles) {
      const piece = the(prose[`roles/${id}`]);
      expect(piece.bases.map(({ kind }) => kind)).toEqual(requirements.map(({ basis }) => basis.kind));
      expect(piece.gates.map(({ note }) => note !== undefined)).toEqual(
        gates.map(({ note }) => note !== undefined),
      );
    }
  });

  it('a role has the moves that arrive at it and the moves that leave it', () => {
    const { moves } = the(prose['roles/principal']);
    expect(moves.map(({ from, to }) => [from, to])).toEqual(
      files.moves
        .filter(({ from, to }) => from === 'principal' || to === 'principal')
        .map(({ from, to }) => [from, to]),
    );
  });

  it("a skill's actions climb from level to level, and none is left out", () => {
    for (const { id } of files.skills) {
      const { actions } = the(prose[`skills/${id}`]);
      const steps = actions.map(({ from }) => from);
      expect(steps).toEqual(steps.toSorted());
      expect(actions.length).toBe(files.actions.filter(({ skills }) => skills.includes(id)).length);
    }
  });

  it('the role list shows the pay of the first group that a role names', () => {
    const { pay } = the(prose.roles.roles.find(({ id }) => id === 'dean'));
    const group = files.occupations.find(({ id }) => id === roleOf(files, 'dean').pay[0]?.occupation);
    expect(pay).toMatchObject({ title: group?.title, median: group?.pay.median });
  });

  it('the search knows the other names of every role', () => {
    expect(Object.keys(prose.names.otherNames)).toEqual(files.roles.map(({ id }) => id));
  });

  it('what each requirement rests on is counted once', () => {
    const counted = Object.values(prose.about.bases).reduce((sum, count) => sum + count, 0);
    expect(counted).toBe(files.roles.flatMap(({ requirements }) => requirements).length);
  });

  it('files that were never checked throw with the code that is missing', () => {
    const broken = copyWith((changed) => skillOf(changed, 'budgeting').frameworks.push('NO-SUCH'));
    expect(() => makeProse(broken)).toThrow('NO-SUCH');
  });
});

/** Ids of sources, wherever a piece of prose names them. */
function citedIn(value: unknown, found = new Set<string>()): Set<string> {
  if (Array.isArray(value)) for (const inner of value) citedIn(inner, found);
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) {
      const ids = ['source', 'sources', 'cites'].includes(key) ? [inner].flat() : [];
      for (const id of ids) if (typeof id === 'string') found.add(id);
      if (key === 'months' && inner.basis !== 'judgement') found.add(inner.basis);
      citedIn(inner, found);
    }
  return found;
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
