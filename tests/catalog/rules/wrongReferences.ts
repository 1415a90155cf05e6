// Every field in which one record of the data names another, with a change that breaks it.
import { type Editable, indexOf, roleOf, shippedFiles, skillOf, the } from '../copyOfData.ts';

/** Where the wrong id will stand, of what kind it is, and the change that puts it there. */
type WrongReference = readonly [place: string, kind: string, change: (files: Editable) => void];

/** An id that no record has. */
export const missing = 'not-there';
const gateWay = the(
  roleOf(shippedFiles, 'dean')
    .gates.flatMap(({ anyOf }, i) => anyOf.map((way, j) => ({ way, path: `gates.${i}.anyOf.${j}`, i, j })))
    .find(({ way }) => way.kind === 'experience'),
);
const degree = indexOf(shippedFiles.qualifications, 'med-educational-leadership');
const dean = (files: Editable) => roleOf(files, 'dean');
const skill = (files: Editable) => skillOf(files, 'accessibility');
const medEd = (files: Editable) => the(files.qualifications[degree]);

/** One for each field in which one record names another. */
export const wrongReferences: readonly WrongReference[] = [
  ['roles/dean.json | lines.1', 'line', (files) => dean(files).lines.push(missing)],
  ['roles/dean.json | alsoValued.0', 'skill', (files) => (dean(files).alsoValued = [missing])],
  ['roles/dean.json | employers.0', 'employer', (files) => (dean(files).employers[0] = missing)],
  ['roles/dean.json | networks.0', 'network', (files) => (dean(files).networks[0] = missing)],
  [
    'roles/dean.json | requirements.2.skill',
    'skill',
    (files) => (the(dean(files).requirements[2]).skill = missing),
  ],
  [
    'roles/dean.json | requirements.2.basis.item',
    'framework item',
    (files) => (the(dean(files).requirements[2]).basis = { kind: 'framework', item: missing }),
  ],
  [
    'roles/dean.json | gates.0.sources.0',
    'source',
    (files) => (the(dean(files).gates[0]).sources = [missing]),
  ],
  [
    'roles/dean.json | gates.0.anyOf.0.qualification',
    'qualification',
    (files) => (the(dean(files).gates[0]).anyOf[0] = { kind: 'qualification', qualification: missing }),
  ],
  [
    `roles/dean.json | ${gateWay.path}.fields.0`,
    'experience field',
    (files) =>
      (the(dean(files).gates[gateWay.i]).anyOf[gateWay.j] = {
        kind: 'experience',
        fields: [missing],
        years: 2,
      }),
  ],
  [
    'roles/dean.json | paths.0.sources.0',
    'source',
    (files) => Object.assign(the(dean(files).paths[0]), { basis: 'survey', sources: [missing] }),
  ],
  [
    'roles/dean.json | facts.0.sources.0',
    'source',
    (files) =>
      (dean(files).facts = [{ text: 'A fact that is long enough to be a fact here.', sources: [missing] }]),
  ],
  [
    'roles/dean.json | pay.0.occupation',
    'occupation',
    (files) => (the(dean(files).pay[0]).occupation = missing),
  ],
  ['skills/accessibility.json | group', 'skill group', (files) => (skill(files).group = missing)],
  [
    'skills/accessibility.json | frameworks.0',
    'framework item',
    (files) => (skill(files).frameworks[0] = missing),
  ],
  [
    'skills/accessibility.json | facts.0.sources.0',
    'source',
    (files) => (the(skill(files).facts?.[0]).sources[0] = missing),
  ],
  [
    `qualifications.json | ${degree}.prerequisites.0`,
    'qualification',
    (files) => (medEd(files).prerequisites[0] = missing),
  ],
  [
    `qualifications.json | ${degree}.alsoMeets.0`,
    'qualification',
    (files) => (medEd(files).alsoMeets[0] = missing),
  ],
  [`qualifications.json | ${degree}.sources.0`, 'source', (files) => (medEd(files).sources[0] = missing)],
  [
    `qualifications.json | ${degree}.creditHours.sources.0`,
    'source',
    (files) => (medEd(files).creditHours = { low: 30, high: 36, sources: [missing] }),
  ],
  [
    `qualifications.json | ${degree}.renewal.sources.0`,
    'source',
    (files) => (medEd(files).renewal = { text: 'Nothing has to be renewed.', sources: [missing] }),
  ],
  [
    `qualifications.json | ${degree}.months.basis`,
    'source',
    (files) => (medEd(files).months.basis = missing),
  ],
  [
    `qualifications.json | ${degree}.fees.0.source`,
    'source',
    (files) =>
      (medEd(files).fees = [{ text: 'A fee for something or other', usd: 1, year: 2026, source: missing }]),
  ],
  ['moves.json | 8.from', 'role', (files) => (the(files.moves[8]).from = missing)],
  ['moves.json | 8.to', 'role', (files) => (the(files.moves[8]).to = missing)],
  ['moves.json | 8.sources.0', 'source', (files) => (the(files.moves[8]).sources[0] = missing)],
  ['moves.json | 8.years.basis', 'source', (files) => (the(files.moves[8]).years.basis = missing)],
  ['actions.json | 0.skills.0', 'skill', (files) => (the(files.actions[0]).skills[0] = missing)],
  [
    'actions.json | 0.qualification',
    'qualification',
    (files) => (the(files.actions[0]).qualification = missing),
  ],
  ['lines.json | stations.0.role', 'role', (files) => (the(files.lines.stations[0]).role = missing)],
  ['lines.json | stations.0.ports.0', 'line', (files) => (the(files.lines.stations[0]).ports = [missing])],
  ['lines.json | stations.0.anchor', 'line', (files) => (the(files.lines.stations[0]).anchor = missing)],
  ['lines.json | tracks.0.line', 'line', (files) => (the(files.lines.tracks[0]).line = missing)],
  ['lines.json | tracks.0.from', 'role', (files) => (the(files.lines.tracks[0]).from = missing)],
  ['lines.json | tracks.0.to', 'role', (files) => (the(files.lines.tracks[0]).to = missing)],
  ['lines.json | gates.0.line', 'line', (files) => (the(files.lines.gates[0]).line = missing)],
  ['lines.json | gates.0.from', 'role', (files) => (the(files.lines.gates[0]).from = missing)],
  ['lines.json | gates.0.to', 'role', (files) => (the(files.lines.gates[0]).to = missing)],
  [
    'lines.json | gates.0.qualification',
    'qualification',
    (files) => (the(files.lines.gates[0]).qualification = missing),
  ],
  [
    'lines.json | pathways.0.routes.0.1',
    'role',
    (files) => (the(files.lines.pathways[0]?.routes[0])[1] = missing),
  ],
  [
    'lines.json | pathways.0.sources.0',
    'source',
    (files) => (the(files.lines.pathways[0]).sources[0] = missing),
  ],
  ['occupations.json | 0.pay.source', 'source', (files) => (the(files.occupations[0]).pay.source = missing)],
  [
    'occupations.json | 0.outlook.source',
    'source',
    (files) => (the(files.occupations[0]).outlook.source = missing),
  ],
  ['frameworks.json | 0.source', 'source', (files) => (the(files.frameworks[0]).source = missing)],
  ['networks.json | 0.sources.0', 'source', (files) => (the(files.networks[0]).sources[0] = missing)],
  ['meta.json | credits.0.source', 'source', (files) => (the(files.meta.credits[0]).source = missing)],
];
