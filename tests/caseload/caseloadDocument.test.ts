import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyCaseload } from '../../src/caseload/caseload.ts';
import { emptyMine, makeBackup } from '../../src/exports/backup.ts';
import { makeCaseloadDocument, readCaseloadDocument } from '../../src/exports/caseloadDocument.ts';
import { advisee, caseloadOf, caseloads, invitation } from './caseloads.ts';

const at = Date.UTC(2027, 2, 1);
const some = caseloadOf([advisee('ada'), advisee('ben')], [invitation('spring')]);
const written = (): Record<string, unknown> => JSON.parse(makeCaseloadDocument(some, at));
const readWith = (rest: object) => readCaseloadDocument(JSON.stringify({ ...written(), ...rest }));

describe('a caseload as a file', () => {
  it('reads back as it was', () => {
    fc.assert(
      fc.property(caseloads, (caseload) => {
        expect(readCaseloadDocument(makeCaseloadDocument(caseload, at))).toEqual({
          kind: 'read',
          caseload,
          dropped: [],
          saved: at,
        });
      }),
    );
  });

  it('says its form, its version and when it was saved', () => {
    expect(JSON.parse(makeCaseloadDocument(emptyCaseload, at))).toEqual({
      format: 'wayline-caseload',
      version: 1,
      saved: '2027-03-01T00:00:00.000Z',
      advisees: [],
      invitations: [],
    });
  });

  it('one bad field costs that field, one bad record that record', () => {
    const [ada, ben] = some.advisees.values();
    expect(
      readWith({
        advisees: [
          { version: 1, ...ada, note: 5 },
          { version: 1, id: '' },
          { version: 2 },
          { version: 1, ...ben },
        ],
        invitations: 'none',
      }),
    ).toEqual({
      kind: 'read',
      caseload: caseloadOf([advisee('ada'), advisee('ben')]),
      dropped: ['advisees/0/note', 'advisees/1', 'advisees/2', 'invitations'],
      saved: at,
    });
  });

  it('of two records of one id the first holds, and the other is named', () => {
    const twice = [
      { version: 1, ...advisee('ada') },
      { version: 1, ...advisee('ada', { note: 'other' }) },
    ];
    expect(readWith({ advisees: twice, invitations: [] })).toMatchObject({
      caseload: caseloadOf([advisee('ada')]),
      dropped: ['advisees/1'],
    });
  });

  it('whatever else did not come through is named', () => {
    expect(readWith({ saved: 'lately', mood: 1 })).toMatchObject({ saved: null, dropped: ['mood', 'saved'] });
  });
});

describe('no caseload', () => {
  it.each([
    ['', 'empty'],
    [' \n', 'empty'],
    [' '.repeat(20_000_001), 'too large'],
    ['{', 'not JSON'],
    ['[]', 'not a caseload'],
    ['null', 'not a caseload'],
    [makeBackup(emptyMine, at), 'not a caseload'],
    [JSON.stringify({ ...written(), version: 0 }), 'not a caseload'],
    [JSON.stringify({ ...written(), version: 'one' }), 'not a caseload'],
  ])('%.40s', (text, reason) => {
    expect(readCaseloadDocument(text)).toEqual({ kind: 'unreadable', reason });
  });

  it('a newer one is told from a broken one', () => {
    expect(readWith({ version: 2, advisees: 'elsewhere' })).toEqual({ kind: 'newer', version: 2 });
  });
});

describe('no text makes it throw', () => {
  it.each([
    '[',
    '{"a":',
    '{"format":"wayline-caseload","version":1,"advisees":[',
    '{"format":"wayline-caseload","version":1,"advisees":[{"version":1,"id":"a","label":"A","note":[',
  ])('nested deeply: %s', (beginning) => {
    const closing = [...beginning].reverse().map((sign) => ({ '[': ']', '{': '}' })[sign] ?? '');
    const nested = `${beginning}${'['.repeat(200_000)}${']'.repeat(200_000)}${closing.join('')}`;
    expect(readCaseloadDocument(nested).kind).toMatch(/unreadable|read/);
  });

  it('any text, and any text that nearly is one', () => {
    const nearly = fc
      .record(
        { version: fc.oneof(fc.constant(1), fc.anything()), advisees: fc.anything(), saved: fc.anything() },
        { requiredKeys: [] },
      )
      .map((rest) => {
        try {
          return JSON.stringify({ format: 'wayline-caseload', version: 1, ...rest });
        } catch {
          return '{}';
        }
      });
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), nearly), (text) => {
        expect(['read', 'newer', 'unreadable']).toContain(readCaseloadDocument(text).kind);
      }),
    );
  });
});
