// Writes the texts of every page. In: checked files. Out: one piece of prose for each page, with just
// the sources it cites, in the order of their numbers. Runs when the site is built.
import { basisSource } from './basisSource.ts';
import type {
  AboutProse,
  ActionsProse,
  AssessProse,
  Basis,
  FrameworkItem,
  HomeProse,
  NamesProse,
  ProseByKey,
  QualificationProse,
  QualificationsProse,
  RoleProse,
  RolesProse,
  SkillProse,
  SkillsProse,
  Source,
} from './prose.ts';
import type {
  CatalogFiles,
  OccupationRecord,
  QualificationRecord,
  RoleRecord,
  SkillRecord,
} from './readFiles.ts';
import { escoSource, onetSource } from './skillSources.ts';
import { typesetAll } from './typeset.ts';

/** Writes the prose of every page, with typographic quotation marks. */
export function makeProse(files: CatalogFiles): ProseByKey {
  const prose: Record<string, unknown> = {
    home: homeProse(files),
    roles: rolesProse(files),
    skills: {
      groups: files.skillGroups.map(({ id, description }) => ({ id, description })),
      skills: files.skills.map(({ id, definition }) => ({ id, definition })),
    } satisfies SkillsProse,
    qualifications: {
      qualifications: files.qualifications.map(({ id, summary }) => ({ id, summary })),
    } satisfies QualificationsProse,
    assess: {
      skills: files.skills.map(({ id, definition, levels, evidence }) => ({
        id,
        definition,
        levels,
        evidence: evidence.map(({ code, text }) => ({ code, text })),
      })),
    } satisfies AssessProse,
    about: aboutProse(files),
    actions: { actions: files.actions } satisfies ActionsProse,
    names: {
      otherNames: Object.fromEntries(files.roles.map(({ id, otherNames }) => [id, otherNames])),
      retired: {
        roles: files.retired.roles.map(({ id, name }) => ({ id, name })),
        skills: files.retired.skills.map(({ id, name }) => ({ id, name })),
        qualifications: files.retired.qualifications.map(({ id, name }) => ({ id, name })),
      },
    } satisfies NamesProse,
  };
  for (const role of files.roles) prose[`roles/${role.id}`] = roleProse(role, files);
  for (const skill of files.skills) prose[`skills/${skill.id}`] = skillProse(skill, files);
  for (const qualification of files.qualifications)
    prose[`qualifications/${qualification.id}`] = qualificationProse(qualification, files);
  return typesetAll(prose) as ProseByKey;
}

function roleProse(role: RoleRecord, files: CatalogFiles): RoleProse {
  const moves = files.moves
    .filter(({ from, to }) => from === role.id || to === role.id)
    .map(({ from, to, note, sources }) => ({ from, to, sources, ...(note !== undefined && { note }) }));
  const bases = role.requirements.map(
    ({ basis }): Basis =>
      basis.kind === 'framework' ? { kind: 'framework', ...frameworkItem(basis.item, files) } : basis,
  );
  const networks = role.networks.map((id) => find(files.networks, id));
  const pay = role.pay.map(({ occupation, match, reason }) => ({
    ...find(files.occupations, occupation),
    match,
    reason,
  }));
  const gates = role.gates.map(({ note, sources }) => ({
    sources: sources ?? [],
    ...(note !== undefined && { note }),
  }));
  const facts = role.facts ?? [];
  return {
    ...pickFields(role, [
      'otherNames',
      'summary',
      'duties',
      'variation',
      'firstYear',
      'benefits',
      'advice',
      'paths',
    ]),
    alsoValued: role.alsoValued ?? [],
    facts,
    bases,
    gates,
    networks: networks.map(({ name, shortName, about, sources }) => ({ name, shortName, about, sources })),
    pay,
    moves,
    sources: citedInOrder(files, [
      bases.flatMap((basis) => (basis.kind === 'judgement' ? [] : [basisSource(basis)])),
      gates.flatMap(({ sources }) => sources),
      pay.flatMap(({ pay: figures, outlook }) => [figures.source, outlook.source]),
      moves.flatMap(({ sources }) => sources),
      role.paths.flatMap(({ sources }) => sources),
      facts.flatMap(({ sources }) => sources),
      networks.flatMap(({ sources }) => sources),
    ]),
  };
}

function skillProse(skill: SkillRecord, files: CatalogFiles): SkillProse {
  const frameworks = skill.frameworks.map((code) => frameworkItem(code, files));
  const facts = skill.facts ?? [];
  return {
    ...pickFields(skill, [
      'otherNames',
      'definition',
      'why',
      'levels',
      'evidence',
      'develop',
      'onet',
      'esco',
    ]),
    facts,
    frameworks,
    actions: files.actions
      .filter(({ skills }) => skills.includes(skill.id))
      .sort((a, b) => a.from - b.from || a.code - b.code),
    sources: citedInOrder(files, [
      facts.flatMap(({ sources }) => sources),
      frameworks.map(({ source }) => source),
      skill.onet.length > 0 ? [onetSource] : [],
      skill.esco.length > 0 ? [escoSource] : [],
    ]),
  };
}

function qualificationProse(qualification: QualificationRecord, files: CatalogFiles): QualificationProse {
  const { creditHours = null, fees = [], renewal = null, sources, months } = qualification;
  return {
    ...pickFields(qualification, ['otherNames', 'summary', 'asks', 'involves', 'opens', 'checked', 'months']),
    creditHours,
    fees,
    renewal,
    cites: sources,
    sources: citedInOrder(files, [
      sources,
      months.basis === 'judgement' ? [] : [months.basis],
      creditHours?.sources ?? [],
      fees.map(({ source }) => source),
      renewal?.sources ?? [],
    ]),
  };
}

function homeProse({ lines, roles }: CatalogFiles): HomeProse {
  return {
    summaries: Object.fromEntries(roles.map(({ id, summary }) => [id, summary])),
    lines: lines.lines.map(({ id, description }) => ({ id, description })),
    pathways: lines.pathways.map(({ id, name, description, routes }) => ({ id, name, description, routes })),
  };
}

function rolesProse(files: CatalogFiles): RolesProse {
  const groups = files.roles.map((role) => find(files.occupations, role.pay[0]?.occupation ?? ''));
  return {
    roles: files.roles.map(({ id, summary }, index) => {
      const { pay, title } = groups[index] as OccupationRecord;
      return { id, summary, pay: { ...pay, title } };
    }),
    sources: citedInOrder(files, [groups.map(({ pay }) => pay.source)]),
  };
}

function aboutProse(files: CatalogFiles): AboutProse {
  const bases = { stated: 0, onet: 0, framework: 0, judgement: 0 };
  for (const { requirements } of files.roles) for (const { basis } of requirements) bases[basis.kind] += 1;
  return { checked: files.meta.checked, credits: files.meta.credits, sources: files.sources, bases };
}

function frameworkItem(code: string, { frameworks }: CatalogFiles): FrameworkItem {
  for (const { items, name, source } of frameworks)
    for (const item of items) if (item.code === code) return { ...item, framework: name, source };
  throw new Error(`unchecked catalog: no framework item "${code}"`);
}

function citedInOrder(files: CatalogFiles, cited: readonly (readonly string[])[]): Source[] {
  return [...new Set(cited.flat())].map((id) => find(files.sources, id));
}

function find<Entry extends { id: string }>(entries: readonly Entry[], id: string): Entry {
  const entry = entries.find((candidate) => candidate.id === id);
  if (entry === undefined) throw new Error(`unchecked catalog: no record "${id}"`);
  return entry;
}

function pickFields<Full extends object, Key extends keyof Full>(
  record: Full,
  keys: readonly Key[],
): Pick<Full, Key> {
  return Object.fromEntries(keys.map((key) => [key, record[key]])) as Pick<Full, Key>;
}
