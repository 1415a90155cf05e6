import { describe, expect, it } from 'vitest';
import { put, shapeProblemsAfter } from './copyOfData.ts';

type Row = readonly [file: string, path: string, value: unknown, cure: string];

/** Expects one problem, at or below the place that was changed. */
function expectProblem(wrong: string, [file, path, value, cure]: Row) {
  const problems = shapeProblemsAfter((raw) => put(raw, file, path, value));
  expect(problems).toEqual([{ file, path: expect.stringMatching(`^${path}`), wrong, cure }]);
}

describe('schema', () => {
  it.each<Row>([
    ['roles/dean.json', 'summary', 'Short.', 'Give at least 80 characters'],
    ['roles/dean.json', 'duties', [], 'Give at least 6 entries'],
    ['skills/budgeting.json', 'levels', [], 'Give at least 5 entries'],
    ['lines.json', 'zones', [], 'Give at least 5 entries'],
  ])('too short: %s at %s', (...row) => expectProblem('the text or list is too small', row));

  it.each<Row>([
    ['roles/dean.json', 'name', 'D'.repeat(45), 'Give at most 44 characters'],
    ['roles/dean.json', 'otherNames', Array(9).fill('Dean'), 'Give at most 8 entries'],
  ])('too long: %s at %s', (...row) => expectProblem('the text or list is too large', row));

  it.each<Row>([
    ['roles/dean.json', 'code', 0, 'Give at least 1'],
    ['roles/dean.json', 'requirements.0.level', 0, 'Give at least 1'],
    ['occupations.json', '0.employment', 0, 'Give more than 0'],
  ])('too small: %s at %s', (...row) => expectProblem('the value is too small', row));

  it.each<Row>([
    ['roles/dean.json', 'code', 4096, 'Give at most 4095'],
    ['roles/dean.json', 'requirements.0.weight', 4, 'Give at most 3'],
    ['moves.json', '8.years.high', 21, 'Give at most 20'],
  ])('too large: %s at %s', (...row) => expectProblem('the value is too large', row));

  it.each<Row>([
    ['skills/budgeting.json', 'why', undefined, 'Give a value of type string'],
    ['actions.json', '0.hours', '8', 'Give a value of type number'],
    ['actions.json', '0.hours', 1.5, 'Give a value of type int'],
    ['roles/dean.json', 'duties', 'many', 'Give a value of type array'],
    ['moves.json', '8', null, 'Give a value of type object'],
  ])('missing or of the wrong type: %s at %s', (...row) =>
    expectProblem('the field is missing or of the wrong type', row),
  );

  it.each<Row>([
    ['roles/dean.json', 'name', ' Dean ', 'Remove spaces at the ends and line breaks inside'],
    ['roles/dean.json', 'name', 'Dean\nof', 'Remove spaces at the ends and line breaks inside'],
    ['roles/dean.json', 'name', 'Dean  of', 'Use one space, not two'],
    ['lines.json', 'stations.0.label.0', 'Dean | Online', 'Leave out "|"'],
    ['experience.json', '0.id', 'K12', 'Use lower-case words joined by hyphens, such as "data-analysis"'],
    [
      'sources.json',
      '1.address',
      'www.a.org',
      'Give a whole web address, or a page of this site such as "/about"',
    ],
    ...['ftp://a.org', 'javascript:run()', '//a.org', '/\\a.org', '/\t/a.org'].map(
      (address): Row => [
        'sources.json',
        '1.address',
        address,
        'Give a whole web address, or a page of this site such as "/about"',
      ],
    ),
    ['sources.json', '1.year', 'long ago', 'Give a year, or "undated"'],
    ['moves.json', '8.years.basis', 5, 'Write "judgement", or the id of a source'],
    ['qualifications.json', '0.months.basis', null, 'Write "judgement", or the id of a source'],
    ['occupations.json', '0.soc', '119033', 'Give a SOC code such as "11-9033"'],
    ['lines.json', 'lines.0.letter', 'b', 'Give one capital letter'],
    ['meta.json', 'version', '2026', 'Use year.month, such as "2026.11"'],
    ['meta.json', 'checked', '31 August 2026', 'Give a date such as "2026-11-22"'],
    ['meta.json', 'checked', '2026-02-30', 'Give a date such as "2026-11-22"'],
  ])('a value that does not fit: %s at %s', (...row) => expectProblem('the value does not fit', row));

  it.each([
    ['moves.json', '8.kind', ['promotion', 'lateral', 'entry', 'return']],
    ['moves.json', '8.strength', ['stated', 'documented', 'same-occupation', 'related', 'judgement']],
    ['roles/dean.json', 'zone', ['entry', 'practitioner', 'manager', 'director', 'executive']],
    ['roles/dean.json', 'requirements.0.basis.kind', ['stated', 'onet', 'framework', 'judgement']],
    ['roles/dean.json', 'gates.0.anyOf.0.kind', ['qualification', 'experience']],
  ])('a word outside a closed list names the list: %s at %s', (file, path, words) => {
    const [problem, ...more] = shapeProblemsAfter((raw) => put(raw, file, path, 'hearsay'));
    expect(more).toEqual([]);
    expect(problem).toMatchObject({ file, path, wrong: 'the value does not fit' });
    for (const word of words) expect(problem?.cure).toContain(word);
  });
});
