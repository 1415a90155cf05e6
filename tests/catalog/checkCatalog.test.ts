import { describe, expect, it } from 'vitest';
import { checkCatalog, rules } from '../../src/catalog/checkCatalog.ts';
import { describeProblem } from '../../src/catalog/problem.ts';
import { copyOfRaw, copyWith, type Editable, problemsAfter, roleOf, skillOf, the } from './copyOfData.ts';

/** The smallest harm that each rule finds. A new rule does not compile until it stands here. */
const harms: Record<keyof typeof rules, (files: Editable) => void> = {
  referencesExist: (files) => roleOf(files, 'dean').networks.push('nobody'),
  nothingIsOrphaned: (files) => {
    files.sources = [...files.sources, { ...the(files.sources[0]), id: 'unread' }];
  },
  namesAreUnique: (files) => {
    files.networks = [...files.networks, the(files.networks[0])];
  },
  idsAndCodesAreUnique: (files) => {
    the(files.actions[0]).code = the(files.actions[1]).code;
  },
  retiredIsNeverReused: (files) =>
    files.retired.skills.push({ id: 'budgeting', code: 4000, name: 'Budgets' }),
  requirementsAreSane: (files) => {
    for (const requirement of roleOf(files, 'dean').requirements) requirement.level = 4;
  },
  neighborsDiffer: (files) => {
    roleOf(files, 'dean').requirements = roleOf(files, 'associate-dean').requirements;
  },
  everySkillIsAsked: (files) => {
    for (const role of files.roles)
      role.requirements = role.requirements.filter(({ skill }) => skill !== 'online-teaching');
  },
  onetBasisBelongsToTheRole: (files) => {
    for (const role of files.roles) role.pay = role.pay.slice(1);
  },
  pathsSayTheirBasis: (files) => {
    the(roleOf(files, 'dean').paths[0]).basis = 'survey';
    the(roleOf(files, 'dean').paths[0]).sources = [];
  },
  payRises: (files) => {
    the(files.occupations[0]).pay.p90 = 1;
  },
  levelTextsDiffer: (files) => {
    skillOf(files, 'budgeting').levels[1] = skillOf(files, 'compliance').levels[1];
  },
  everyLevelHasEvidence: (files) => {
    skillOf(files, 'budgeting').evidence = [];
  },
  everyStepHasAnAction: (files) => {
    files.actions = [];
  },
  movesAreSane: (files) => {
    the(files.moves[0]).years.low = 20;
  },
  promotionsRise: (files) => {
    roleOf(files, 'superintendent').zone = 'entry';
  },
  rolesAreConnected: (files) => {
    files.moves = [];
  },
  everyRoleHasAStation: (files) => {
    files.lines.stations.pop();
  },
  tracksFollowMoves: (files) => {
    files.moves = [];
  },
  pathwaysFollowMoves: (files) => {
    files.moves = [];
  },
  linesCanBeToldApart: (files) => {
    the(files.lines.lines[0]).letter = the(files.lines.lines[1]).letter;
  },
  zonesStandInOrder: (files) => {
    files.lines.zones.reverse();
  },
  zonesOfStationsHaveSlots: (files) => {
    delete the(files.lines.zones[0]).slots;
  },
  qualificationsHaveNoCircle: (files) => {
    the(files.qualifications[0]).alsoMeets = [the(files.qualifications[0]).id];
  },
  degreesHaveALevel: (files) => {
    the(files.qualifications[0]).level = 'none';
  },
  creditHoursAreInOrder: (files) => {
    the(files.qualifications[0]).creditHours = { low: 30, high: 24, sources: [the(files.sources[0]).id] };
  },
};

describe('checkCatalog', () => {
  it('the shipped data is sound', () => {
    expect(checkCatalog(copyOfRaw()).kind).toBe('sound');
  });

  it('a copy in which nothing was changed is sound', () => {
    expect(problemsAfter(() => undefined)).toEqual([]);
  });

  it.each(Object.entries(rules))('%s finds its harm, and nothing in the shipped data', (name, rule) => {
    const harm = the(Object.entries(harms).find(([rule]) => rule === name)?.[1]);
    expect(rule(copyWith(() => undefined))).toEqual([]);
    expect(rule(copyWith(harm)).length).toBeGreaterThan(0);
  });

  it('problems of several rules come at once', () => {
    const problems = problemsAfter((files) => {
      harms.payRises(files);
      harms.linesCanBeToldApart(files);
      harms.degreesHaveALevel(files);
    });
    expect(problems.map((line) => line.split(' | ')[0]).toSorted()).toEqual([
      'lines.json',
      'occupations.json',
      'qualifications.json',
    ]);
  });

  it('the rules across files are asked only of files that have their shape', () => {
    const raw = copyOfRaw();
    raw.set('moves.json', []);
    raw.set('meta.json', 'nothing');
    const result = checkCatalog(raw);
    expect(result.kind === 'faulty' && result.problems.map(({ file }) => file)).toEqual(['meta.json']);
  });
});

describe('describeProblem', () => {
  it('says file, place, what is wrong and what to do', () => {
    const problem = { file: 'roles/dean.json', path: 'pay.0', wrong: 'it is wrong', cure: 'Mend it' };
    expect(describeProblem(problem)).toBe('data/roles/dean.json at pay.0: it is wrong. Mend it.');
  });

  it('names no place when the whole file is meant', () => {
    const problem = { file: 'moves.json', path: '', wrong: 'the file is missing', cure: 'Add it' };
    expect(describeProblem(problem)).toBe('data/moves.json: the file is missing. Add it.');
  });
});
