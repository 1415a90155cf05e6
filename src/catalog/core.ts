// The part of the catalog that every page computes with, packed small.
// In: checked files. Out: rows of numbers and names in which one record points at another by its
// position. catalog.ts unpacks it again; nothing else reads these rows. Texts are in prose.ts.
import type { CatalogFiles, RoleRecord } from './readFiles.ts';
import { typesetAll } from './typeset.ts';
import { moveKinds, moveStrengths, qualificationKinds, qualificationLevels, zoneIds } from './vocabulary.ts';

/** A gate's alternative: the position of a qualification, or years followed by positions of fields. */
type PackedWay = number | readonly number[];

export type Core = {
  readonly version: string;
  readonly zones: CatalogFiles['lines']['zones'];
  readonly lines: readonly (readonly [
    id: string,
    letter: string,
    name: string,
    shape: string,
    cased: 0 | 1,
  ])[];
  readonly groups: readonly (readonly [id: string, name: string])[];
  readonly employers: readonly (readonly [id: string, name: string, plural: string])[];
  readonly fields: readonly (readonly [code: number, id: string, name: string])[];
  /** The codes of a skill's evidence statements, one list for each level from 1 to 4. */
  readonly skills: readonly (readonly [
    code: number,
    id: string,
    name: string,
    group: number,
    evidence: readonly (readonly number[])[],
  ])[];
  readonly qualifications: readonly (readonly [
    code: number,
    id: string,
    name: string,
    shortName: string,
    kind: number,
    level: number,
    months: number,
    prerequisites: readonly number[],
    alsoMeets: readonly number[],
  ])[];
  readonly roles: readonly (readonly [
    code: number,
    id: string,
    name: string,
    zone: number,
    lines: readonly number[],
    /** Skill, level and weight of each requirement, one after the other. */
    requirements: readonly number[],
    gates: readonly (readonly [required: 0 | 1, ways: readonly PackedWay[]])[],
    employers: readonly number[],
    terminal: 0 | 1,
    station: PackedStation | null,
  ])[];
  readonly moves: readonly (readonly [
    from: number,
    to: number,
    kind: number,
    low: number,
    high: number,
    strength: number,
  ])[];
  readonly tracks: readonly (readonly [line: number, from: number, to: number, bend: number])[];
  /** Qualifications that the map draws as slips, each on a track of the list above or on one that the map makes. */
  readonly slips: readonly (readonly [qualification: number, line: number, from: number, to: number])[];
};

export type PackedStation = readonly [
  slot: number,
  row: number,
  label: string,
  extra?: { ports?: readonly number[]; anchor?: number; prefer?: readonly string[] },
];

/**
 * Packs checked files, with typographic quotation marks; requirements keep their order, which prose.ts
 * relies on.
 */
export function makeCore(files: CatalogFiles): Core {
  const at = (records: readonly { id: string }[]) => {
    const positions = new Map(records.map(({ id }, index) => [id, index]));
    return (id: string): number => {
      const position = positions.get(id);
      if (position === undefined) throw new Error(`unchecked catalog: no record "${id}"`);
      return position;
    };
  };
  const skillAt = at(files.skills);
  const qualificationAt = at(files.qualifications);
  const fieldAt = at(files.experience);
  const lineAt = at(files.lines.lines);
  const roleAt = at(files.roles);
  const employerAt = at(files.meta.employers);
  const groupAt = at(files.skillGroups);

  const packGate = ({ need, anyOf }: RoleRecord['gates'][number]) =>
    [
      need === 'required' ? 1 : 0,
      anyOf.map((way) =>
        way.kind === 'qualification'
          ? qualificationAt(way.qualification)
          : [way.years, ...way.fields.map(fieldAt)],
      ),
    ] as const;

  const packStation = (role: string): PackedStation | null => {
    if (files.lines.stations.length === 0) return null;
    const station = files.lines.stations.find((candidate) => candidate.role === role);
    if (station === undefined) throw new Error(`unchecked catalog: no station "${role}"`);
    const { slot, row, label, ports, anchor, prefer } = station;
    const extra = {
      ...(ports && { ports: ports.map(lineAt) }),
      ...(anchor !== undefined && { anchor: lineAt(anchor) }),
      ...(prefer && { prefer }),
    };
    const words = label.join('|');
    return Object.keys(extra).length === 0 ? [slot, row, words] : [slot, row, words, extra];
  };

  return typesetAll<Core>({
    version: files.meta.version,
    zones: files.lines.zones,
    lines: files.lines.lines.map(({ id, letter, name, shape, cased }) => [
      id,
      letter,
      name,
      shape,
      cased ? 1 : 0,
    ]),
    groups: files.skillGroups.map(({ id, name }) => [id, name]),
    employers: files.meta.employers.map(({ id, name, plural }) => [id, name, plural]),
    fields: files.experience.map(({ code, id, name }) => [code, id, name]),
    skills: files.skills.map(({ code, id, name, group, evidence }) => [
      code,
      id,
      name,
      groupAt(group),
      [1, 2, 3, 4].map((level) => evidence.filter((item) => item.level === level).map((item) => item.code)),
    ]),
    qualifications: files.qualifications.map((qualification) => [
      qualification.code,
      qualification.id,
      qualification.name,
      qualification.shortName,
      qualificationKinds.indexOf(qualification.kind),
      qualificationLevels.indexOf(qualification.level),
      qualification.months.typical,
      qualification.prerequisites.map(qualificationAt),
      qualification.alsoMeets.map(qualificationAt),
    ]),
    roles: files.roles.map((role) => [
      role.code,
      role.id,
      role.name,
      zoneIds.indexOf(role.zone),
      role.lines.map(lineAt),
      role.requirements.flatMap(({ skill, level, weight }) => [skillAt(skill), level, weight]),
      role.gates.map(packGate),
      role.employers.map(employerAt),
      role.terminal ? 1 : 0,
      packStation(role.id),
    ]),
    moves: files.moves.map(({ from, to, kind, years, strength }) => [
      from === null ? -1 : roleAt(from),
      roleAt(to),
      moveKinds.indexOf(kind),
      years.low,
      years.high,
      moveStrengths.indexOf(strength),
    ]),
    tracks: files.lines.tracks.map(({ line, from, to, bend }) => [
      lineAt(line),
      roleAt(from),
      roleAt(to),
      bend,
    ]),
    slips: files.lines.gates.map(({ line, from, to, qualification }) => [
      qualificationAt(qualification),
      lineAt(line),
      roleAt(from),
      roleAt(to),
    ]),
  });
}
