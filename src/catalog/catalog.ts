// What is there? The subject as roles, skills, qualifications and moves, ready to compute with.
// In: the packed core. Out: look-ups by id. No texts (prose.ts), no person, no readiness.
import type { Core, PackedStation } from './core.ts';
import {
  type lineShapes,
  moveKinds,
  moveStrengths,
  qualificationKinds,
  qualificationLevels,
  type zoneIds,
} from './vocabulary.ts';

declare const brand: unique symbol;
type Id<Kind extends string> = string & { readonly [brand]: Kind };
export type RoleId = Id<'role'>;
export type SkillId = Id<'skill'>;
export type QualificationId = Id<'qualification'>;
type LineId = Id<'line'>;
type EmployerId = Id<'employer'>;
type SkillGroupId = Id<'skill group'>;
export type ExperienceFieldId = Id<'experience field'>;
type ZoneId = (typeof zoneIds)[number];

/** 1 Aware, 2 Working, 3 Proficient, 4 Expert; as something asked, never 0. */
export type RequiredLevel = 1 | 2 | 3 | 4;
/** 3 essential, 2 important, 1 helpful. */
export type Weight = 1 | 2 | 3;

export type Zone = {
  readonly id: ZoneId;
  readonly name: string;
  /** Years of experience that are usual there, in words. */
  readonly years: string;
  /** How many columns the map gives it; fractions allowed. Null leaves it to the map. */
  readonly slots: number | null;
  /** 0 for the first zone. */
  readonly order: number;
};
export type Line = {
  readonly id: LineId;
  readonly letter: string;
  readonly name: string;
  readonly shape: (typeof lineShapes)[number];
  /** Drawn with a core of paper inside its stroke. */
  readonly cased: boolean;
};
type SkillGroup = { readonly id: SkillGroupId; readonly name: string };
type Employer = { readonly id: EmployerId; readonly name: string; readonly plural: string };
type ExperienceField = {
  readonly id: ExperienceFieldId;
  readonly code: number;
  readonly name: string;
};
export type Skill = {
  readonly id: SkillId;
  readonly code: number;
  readonly name: string;
  readonly group: SkillGroup;
  /** Codes of the evidence statements of levels 1 to 4, at index level - 1. */
  readonly evidence: readonly (readonly number[])[];
};
export type Qualification = {
  readonly id: QualificationId;
  readonly code: number;
  readonly name: string;
  readonly shortName: string;
  readonly kind: (typeof qualificationKinds)[number];
  readonly level: (typeof qualificationLevels)[number];
  /** Typical length in months, studied part-time. */
  readonly months: number;
  readonly prerequisites: readonly QualificationId[];
  /** Everything that holding this one satisfies, itself included, expanded to the end. */
  readonly meets: ReadonlySet<QualificationId>;
};
type Requirement = { readonly skill: Skill; readonly level: RequiredLevel; readonly weight: Weight };
/** One way through a gate: a qualification, or years added up over the named fields. */
export type Way =
  | { readonly kind: 'qualification'; readonly qualification: Qualification }
  | { readonly kind: 'experience'; readonly years: number; readonly fields: readonly ExperienceField[] };
/** Any one of the ways opens it. */
export type Gate = { readonly need: 'required' | 'preferred'; readonly anyOf: readonly Way[] };
/** Where the map draws a role: column in its zone and lane, both in fractions of a place. */
export type Station = {
  readonly slot: number;
  readonly row: number;
  readonly label: readonly string[];
  readonly ports?: readonly LineId[];
  readonly anchor?: LineId;
  readonly prefer?: readonly string[];
};
export type Role = {
  readonly id: RoleId;
  readonly code: number;
  readonly name: string;
  readonly zone: Zone;
  readonly lines: readonly Line[];
  readonly requirements: readonly Requirement[];
  readonly gates: readonly Gate[];
  readonly employers: readonly Employer[];
  /** No move leads on from here. */
  readonly terminal: boolean;
  /** The editors' place; null in every role of a catalog that leaves places to the map. */
  readonly station: Station | null;
};
export type Move = {
  /** Null comes from outside the map: study or first work leads in. */
  readonly from: Role | null;
  readonly to: Role;
  readonly kind: (typeof moveKinds)[number];
  /** Typical years in the first role before the move. */
  readonly years: { readonly low: number; readonly high: number };
  readonly strength: (typeof moveStrengths)[number];
};
/** A stretch of line between two stations; `bend` 0 leaves its lane early, 1 late. */
export type Track = {
  readonly line: Line;
  readonly from: Role;
  readonly to: Role;
  readonly bend: number;
};

/** A qualification that stands in the way of nearly everyone on a track, drawn on it. */
type Slip = { readonly track: Omit<Track, 'bend'>; readonly qualification: Qualification };

export type Catalog = {
  readonly version: string;
  readonly zones: readonly Zone[];
  readonly lines: readonly Line[];
  readonly skillGroups: readonly SkillGroup[];
  readonly employers: readonly Employer[];
  readonly experienceFields: ReadonlyMap<ExperienceFieldId, ExperienceField>;
  readonly skills: ReadonlyMap<SkillId, Skill>;
  readonly qualifications: ReadonlyMap<QualificationId, Qualification>;
  readonly roles: ReadonlyMap<RoleId, Role>;
  readonly moves: readonly Move[];
  /** The editors' tracks; none in a catalog that leaves them to the map. */
  readonly tracks: readonly Track[];
  readonly slips: readonly Slip[];
};

/**
 * Unpacks the core. It was packed from checked files, so a position that points nowhere is a bug of
 * ours and throws.
 */
export function openCatalog(core: Core): Catalog {
  const zones = core.zones.map((zone, order): Zone => ({ ...zone, slots: zone.slots ?? null, order }));
  const lines = core.lines.map(
    ([id, letter, name, shape, cased]): Line => ({
      id: id as LineId,
      letter,
      name,
      shape: shape as Line['shape'],
      cased: cased === 1,
    }),
  );
  const skillGroups = core.groups.map(([id, name]): SkillGroup => ({ id: id as SkillGroupId, name }));
  const employers = core.employers.map(
    ([id, name, plural]): Employer => ({ id: id as EmployerId, name, plural }),
  );
  const fields = core.fields.map(
    ([code, id, name]): ExperienceField => ({ id: id as ExperienceFieldId, code, name }),
  );
  const skills = core.skills.map(
    ([code, id, name, group, evidence]): Skill => ({
      id: id as SkillId,
      code,
      name,
      group: pick(skillGroups, group),
      evidence,
    }),
  );
  const qualifications = openQualifications(core.qualifications);
  const openWay = (way: number | readonly number[]): Way => {
    if (typeof way === 'number') return { kind: 'qualification', qualification: pick(qualifications, way) };
    const [years = 0, ...positions] = way;
    return { kind: 'experience', years, fields: positions.map((position) => pick(fields, position)) };
  };
  const roles = core.roles.map(
    ([code, id, name, zone, on, requirements, gates, hiring, terminal, station]): Role => ({
      id: id as RoleId,
      code,
      name,
      zone: pick(zones, zone),
      lines: on.map((line) => pick(lines, line)),
      // Three numbers each.
      requirements: requirements.flatMap((skill, i) =>
        i % 3 > 0
          ? []
          : {
              skill: pick(skills, skill),
              level: requirements[i + 1] as RequiredLevel,
              weight: requirements[i + 2] as Weight,
            },
      ),
      gates: gates.map(([required, ways]) => ({
        need: required === 1 ? 'required' : 'preferred',
        anyOf: ways.map(openWay),
      })),
      employers: hiring.map((employer) => pick(employers, employer)),
      terminal: terminal === 1,
      station: station && openStation(station, lines),
    }),
  );
  const openTrack = ([line, from, to, bend = 0]: readonly [number, number, number, number?]): Track => ({
    line: pick(lines, line),
    from: pick(roles, from),
    to: pick(roles, to),
    bend,
  });
  return {
    version: core.version,
    zones,
    lines,
    skillGroups,
    employers,
    experienceFields: byId(fields),
    skills: byId(skills),
    qualifications: byId(qualifications),
    roles: byId(roles),
    moves: core.moves.map(([from, to, kind, low, high, strength]) => ({
      from: from === -1 ? null : pick(roles, from),
      to: pick(roles, to),
      kind: pick(moveKinds, kind),
      years: { low, high },
      strength: pick(moveStrengths, strength),
    })),
    tracks: core.tracks.map(openTrack),
    slips: core.slips.map(([qualification, ...track]) => ({
      track: openTrack(track),
      qualification: pick(qualifications, qualification),
    })),
  };
}

function openQualifications(rows: Core['qualifications']): Qualification[] {
  const ids = rows.map(([, id]) => id as QualificationId);
  const meets = (position: number): QualificationId[] => [
    pick(ids, position),
    ...pick(rows, position)[8].flatMap(meets),
  ];
  return rows.map(([code, id, name, shortName, kind, level, months, prerequisites], position) => ({
    id: id as QualificationId,
    code,
    name,
    shortName,
    kind: pick(qualificationKinds, kind),
    level: pick(qualificationLevels, level),
    months,
    prerequisites: prerequisites.map((prerequisite) => pick(ids, prerequisite)),
    meets: new Set(meets(position)),
  }));
}

function openStation([slot, row, label, extra]: PackedStation, lines: readonly Line[]): Station {
  return {
    slot,
    row,
    label: label.split('|'),
    ...(extra?.ports && { ports: extra.ports.map((line) => pick(lines, line).id) }),
    ...(extra?.anchor !== undefined && { anchor: pick(lines, extra.anchor).id }),
    ...(extra?.prefer && { prefer: extra.prefer }),
  };
}

function pick<Entry>(entries: readonly Entry[], position: number): Entry {
  const entry = entries[position];
  if (entry === undefined)
    throw new Error(`the packed catalog points at position ${position}, which is empty`);
  return entry;
}

function byId<RecordId extends string, Entry extends { readonly id: RecordId }>(
  entries: readonly Entry[],
): ReadonlyMap<Entry['id'], Entry> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}
