import { describe, expect, it } from 'vitest';
import { put, shapeProblemsAfter } from './copyOfData.ts';

describe('readFiles', () => {
  it('reads every shipped file without a problem', () => {
    expect(shapeProblemsAfter(() => undefined)).toEqual([]);
  });

  it('an unknown field is named', () => {
    expect(shapeProblemsAfter((raw) => put(raw, 'roles/dean.json', 'salary', 1))).toEqual([
      {
        file: 'roles/dean.json',
        path: '',
        wrong: 'the field "salary" is unknown',
        cure: 'Remove it, or correct its spelling (docs/data-guide.md lists the fields)',
      },
    ]);
  });

  it('an unknown field deep in a list says where', () => {
    const [problem] = shapeProblemsAfter((raw) => put(raw, 'moves.json', '8.years.most', 9));
    expect(problem).toMatchObject({
      file: 'moves.json',
      path: '8.years',
      wrong: 'the field "most" is unknown',
    });
  });

  it.each(['meta.json', 'moves.json', 'lines.json', 'retired.json'])(
    'a missing file is named: %s',
    (file) => {
      expect(shapeProblemsAfter((raw) => raw.delete(file))).toEqual([
        { file, path: '', wrong: 'the file is missing', cure: 'Add it, or restore it' },
      ]);
    },
  );

  it.each([
    ['roles/head-of-faculty.json', 'roles/dean.json', 'dean'],
    ['skills/money.json', 'skills/budgeting.json', 'budgeting'],
    ['roles/more/dean.json', 'roles/dean.json', 'dean'],
  ])('a file is named after the id in it: not %s', (file, before, id) => {
    const problems = shapeProblemsAfter((raw) => {
      raw.set(file, raw.get(before));
      raw.delete(before);
    });
    expect(problems).toEqual([
      {
        file,
        path: 'id',
        wrong: `the id "${id}" is not the file's name`,
        cure: `Name the file ${id}.json, or mend the id`,
      },
    ]);
  });

  it.each(['notes.json', 'role/dean.json', 'rolesx.json'])('a file of no kind is named: %s', (file) => {
    expect(shapeProblemsAfter((raw) => raw.set(file, {}))).toEqual([
      {
        file,
        path: '',
        wrong: 'no such file belongs to a catalog',
        cure: 'Remove it, or correct its name',
      },
    ]);
  });

  it('a file that holds something else altogether is one problem', () => {
    for (const content of [null, 'text', 7, [], true])
      expect(shapeProblemsAfter((raw) => raw.set('meta.json', content))).toEqual([
        {
          file: 'meta.json',
          path: '',
          wrong: 'the field is missing or of the wrong type',
          cure: 'Give a value of type object',
        },
      ]);
  });

  it('every problem comes at once: five broken files, five problems', () => {
    const problems = shapeProblemsAfter((raw) => {
      put(raw, 'roles/dean.json', 'sumary', 'a slip of the pen');
      put(raw, 'skills/budgeting.json', 'definition', 'Money.');
      put(raw, 'qualifications.json', '3.checked', 'last year');
      raw.delete('networks.json');
      raw.set('todo.json', []);
    });
    expect(problems.map(({ file, path }) => [file, path])).toEqual([
      ['roles/dean.json', ''],
      ['skills/budgeting.json', 'definition'],
      ['qualifications.json', '3.checked'],
      ['networks.json', ''],
      ['todo.json', ''],
    ]);
  });

  it('several problems of one file come at once', () => {
    const problems = shapeProblemsAfter((raw) => {
      put(raw, 'roles/dean.json', 'name', 'D');
      put(raw, 'roles/dean.json', 'zone', 'attic');
    });
    expect(problems.map(({ path }) => path).toSorted()).toEqual(['name', 'zone']);
  });
});
