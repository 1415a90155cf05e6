// What one catalog file may look like: shape, closed words and text lengths.
// In: `unknown` from a JSON file. Out: typed records. Rules that need a second file are in rules/.
import { z } from 'zod';
import {
  actionKinds,
  lineShapes,
  moveKinds,
  moveStrengths,
  payMatches,
  qualificationKinds,
  qualificationLevels,
  zoneIds,
} from './vocabulary.ts';

const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'use lower-case words joined by hyphens, such as "data-analysis"');
const code = z.int().min(1).max(4095);
/** Lengths are in characters and fit the layout at 320 px; see docs/data-guide.md. */
const text = (min: number, max: number) =>
  z
    .string()
    .min(min)
    .max(max)
    .regex(/^\S(?:.*\S)?$/, 'remove spaces at the ends and line breaks inside')
    .regex(/^(?!.* {2})/, 'use one space, not two');
const year = z.int().min(1980).max(2100);
/** A page of this site. With a second slash, or what browsers take for one, it would be of another. */
const ownAddress = z.string().regex(/^\/(?!\/)[\w#/-]*$/);
const webAddress = z.url({ protocol: /^https?$/, error: 'give a whole web address' });
const judgementOrSource = z.union([z.literal('judgement'), id], {
  error: 'write "judgement", or the id of a source',
});
const titled = z.strictObject({ title: text(4, 44), text: text(40, 210) });
const fact = z.strictObject({ text: text(40, 280), sources: z.array(id).min(1) });

const basis = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('stated') }),
  z.strictObject({
    kind: z.literal('onet'),
    occupation: z.string().regex(/^\d{2}-\d{4}\.\d{2}$/, 'give an O*NET code such as "11-9033.00"'),
    element: z.string().regex(/^\d\.[A-Z](\.\w+)+$/, 'give an O*NET element such as "2.B.4.e"'),
    name: text(3, 70),
    importance: z.number().min(1).max(5),
    level: z.number().min(0).max(7),
    /** The release the two ratings were read from: they change from one to the next. */
    source: id,
  }),
  z.strictObject({ kind: z.literal('framework'), item: text(3, 20) }),
  z.strictObject({ kind: z.literal('judgement') }),
]);

const requirement = z.strictObject({
  skill: id,
  level: z.int().min(1).max(4),
  weight: z.int().min(1).max(3),
  basis,
});

const alternative = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('qualification'), qualification: id }),
  z.strictObject({
    kind: z.literal('experience'),
    fields: z.array(id).min(1),
    years: z.int().min(1).max(20),
  }),
]);

const gate = z.strictObject({
  need: z.enum(['required', 'preferred']),
  anyOf: z.array(alternative).min(1),
  note: text(20, 200).optional(),
  sources: z.array(id).optional(),
});

export const roleSchema = z.strictObject({
  id,
  code,
  name: text(4, 44),
  otherNames: z.array(text(3, 52)).min(1).max(8),
  zone: z.enum(zoneIds),
  lines: z.array(id).min(1).max(4),
  terminal: z.literal(true).optional(),
  summary: text(80, 260),
  duties: z.array(titled).min(6).max(8),
  requirements: z.array(requirement).min(9).max(14),
  alsoValued: z.array(id).max(6).optional(),
  gates: z.array(gate).min(1).max(6),
  employers: z.array(id).min(1),
  variation: text(160, 640),
  firstYear: text(160, 640),
  benefits: z.array(titled).min(2).max(5),
  advice: z.array(titled).min(4).max(6),
  paths: z
    .array(
      z.strictObject({
        text: text(60, 420),
        basis: z.enum(['documented', 'survey', 'judgement']),
        sources: z.array(id),
      }),
    )
    .min(1)
    .max(4),
  facts: z.array(fact).max(6).optional(),
  networks: z.array(id).min(1).max(5),
  pay: z
    .array(z.strictObject({ occupation: id, match: z.enum(payMatches), reason: text(20, 260) }))
    .min(1)
    .max(3),
});

export const skillSchema = z.strictObject({
  id,
  code,
  name: text(4, 40),
  otherNames: z.array(text(3, 52)).max(8),
  group: id,
  definition: text(80, 260),
  why: text(80, 320),
  levels: z.tuple([text(50, 220), text(90, 220), text(90, 220), text(90, 220), text(90, 220)]),
  evidence: z
    .array(z.strictObject({ id, code, level: z.int().min(1).max(4), text: text(40, 140) }))
    .min(8)
    .max(12),
  develop: z.array(text(40, 200)).min(3).max(6),
  facts: z.array(fact).max(6).optional(),
  frameworks: z.array(text(3, 20)),
  onet: z.array(z.strictObject({ element: text(5, 20), name: text(3, 70) })),
  esco: z.array(z.strictObject({ address: webAddress, label: text(3, 90) })),
});

export const skillGroupSchema = z.strictObject({ id, name: text(4, 48), description: text(40, 200) });

export const qualificationSchema = z.strictObject({
  id,
  code,
  name: text(4, 70),
  shortName: text(2, 28),
  otherNames: z.array(text(2, 60)).max(6),
  kind: z.enum(qualificationKinds),
  level: z.enum(qualificationLevels),
  summary: text(80, 300),
  months: z.strictObject({
    typical: z.int().min(1).max(96),
    basis: judgementOrSource,
  }),
  creditHours: z
    .strictObject({ low: z.int().min(1), high: z.int().max(200), sources: z.array(id).min(1) })
    .optional(),
  prerequisites: z.array(id),
  alsoMeets: z.array(id),
  asks: z.array(text(20, 220)).min(1).max(8),
  involves: z.array(titled).min(1).max(8),
  opens: text(60, 400),
  fees: z
    .array(z.strictObject({ text: text(20, 160), usd: z.int().min(0), year, source: id }))
    .max(4)
    .optional(),
  renewal: z.strictObject({ text: text(20, 220), sources: z.array(id).min(1) }).optional(),
  sources: z.array(id).min(1),
  checked: year,
});

export const experienceFieldSchema = z.strictObject({
  id,
  code,
  name: text(4, 48),
  description: text(40, 200),
});

export const moveSchema = z.strictObject({
  from: id.nullable(),
  to: id,
  kind: z.enum(moveKinds),
  years: z.strictObject({
    low: z.number().min(0).max(20),
    high: z.number().min(0).max(20),
    basis: judgementOrSource,
  }),
  strength: z.enum(moveStrengths),
  sources: z.array(id),
  note: text(20, 240).optional(),
});

export const actionSchema = z.strictObject({
  id,
  code,
  kind: z.enum(actionKinds),
  text: text(40, 220),
  skills: z.array(id).min(1).max(2),
  from: z.int().min(0).max(3),
  to: z.int().min(1).max(4),
  hours: z.int().min(1).max(400),
  leaves: text(6, 110),
  where: text(6, 120),
  qualification: id.optional(),
});

export const linesSchema = z.strictObject({
  zones: z
    .array(
      z.strictObject({
        id: z.enum(zoneIds),
        name: text(4, 16),
        years: text(4, 16),
        slots: z.number().positive().optional(),
      }),
    )
    .length(zoneIds.length),
  lines: z
    .array(
      z.strictObject({
        id,
        letter: z.string().regex(/^[A-Z]$/, 'give one capital letter'),
        name: text(4, 28),
        shape: z.enum(lineShapes),
        cased: z.literal(true).optional(),
        description: text(60, 240),
      }),
    )
    .min(1),
  stations: z.array(
    z.strictObject({
      role: id,
      slot: z.number().min(-1).max(6),
      row: z.number().min(-1).max(20),
      label: z
        .array(text(2, 28).regex(/^[^|]*$/, 'leave out "|"'))
        .min(1)
        .max(2),
      ports: z.array(id).optional(),
      anchor: id.optional(),
      prefer: z.array(z.enum(['n', 's', 'e', 'w', 'ne', 'nw', 'se', 'sw'])).optional(),
    }),
  ),
  tracks: z.array(z.strictObject({ line: id, from: id, to: id, bend: z.number().min(0).max(1) })),
  gates: z.array(z.strictObject({ line: id, from: id, to: id, qualification: id })),
  pathways: z.array(
    z.strictObject({
      id,
      name: text(8, 60),
      description: text(60, 280),
      routes: z.array(z.array(id).min(2)).min(1),
      sources: z.array(id).min(1),
    }),
  ),
});

export const occupationSchema = z.strictObject({
  id,
  soc: z.string().regex(/^\d{2}-\d{4}$/, 'give a SOC code such as "11-9033"'),
  title: text(4, 90),
  employment: z.int().positive(),
  pay: z.strictObject({
    p10: z.int().positive(),
    p25: z.int().positive(),
    median: z.int().positive(),
    p75: z.int().positive(),
    p90: z.int().positive(),
    period: text(4, 20),
    source: id,
  }),
  outlook: z.strictObject({
    changePercent: z.number().min(-60).max(60),
    openings: z.int().min(0),
    period: text(4, 20),
    education: text(3, 60),
    experience: text(3, 60),
    source: id,
  }),
});

export const frameworkSchema = z.strictObject({
  id,
  name: text(4, 110),
  publisher: text(2, 90),
  source: id,
  items: z.array(z.strictObject({ code: text(3, 20), title: text(4, 90) })).min(1),
});

export const networkSchema = z.strictObject({
  id,
  name: text(3, 80),
  shortName: text(2, 24),
  about: text(40, 260),
  sources: z.array(id).min(1),
});

export const sourceSchema = z.strictObject({
  id,
  title: text(3, 180),
  publisher: text(2, 110),
  year: z.union([year, z.literal('undated')], { error: 'give a year, or "undated"' }),
  /** A page of this site may be a source too: the subject brief stands on /about. */
  address: z.union([webAddress, ownAddress], {
    error: 'give a whole web address, or a page of this site such as "/about"',
  }),
  licence: text(3, 160),
});

export const retiredSchema = z.strictObject({
  roles: z.array(z.strictObject({ id, code, name: text(4, 60) })),
  skills: z.array(z.strictObject({ id, code, name: text(4, 60) })),
  evidence: z.array(z.strictObject({ id, code, name: text(4, 140) })),
  qualifications: z.array(z.strictObject({ id, code, name: text(4, 70) })),
  actions: z.array(z.strictObject({ id, code, name: text(4, 220) })),
  experienceFields: z.array(z.strictObject({ id, code, name: text(4, 60) })),
});

export const metaSchema = z.strictObject({
  version: z.string().regex(/^\d{4}\.\d{1,2}(\.\d+)?$/, 'use year.month, such as "2026.11"'),
  checked: z.iso.date('give a date such as "2026-11-22"'),
  employers: z.array(z.strictObject({ id, name: text(4, 44), plural: text(4, 44) })).min(1),
  credits: z.array(z.strictObject({ source: id, text: text(40, 400) })),
});
