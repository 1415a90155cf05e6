import { basisSource } from '../basisSource.ts';
import type { Problem } from '../problem.ts';
import { type CatalogFiles, fileOf } from '../readFiles.ts';
import { escoSource, onetSource } from '../skillSources.ts';

type Reference = { file: string; path: string; kind: string; id: string };

/** Every mention of one record by another points at a record that exists. */
export function referencesExist(files: CatalogFiles): Problem[] {
  const known = knownIds(files);
  return [...references(files)]
    .filter(({ kind, id }) => !known.get(kind)?.has(id))
    .map(({ file, path, kind, id }) => ({
      file,
      path,
      wrong: `there is no ${kind} "${id}"`,
      cure: `Correct the spelling, or add the ${kind}`,
    }));
}

/**
 * Every source, network, occupation, group, field and qualification is mentioned by something. A
 * qualification that also meets another one is of use by that.
 */
export function nothingIsOrphaned(files: CatalogFiles): Problem[] {
  const mentioned = new Set([...references(files)].map(({ kind, id }) => `${kind} ${id}`));
  for (const { id, alsoMeets } of files.qualifications)
    if (alsoMeets.length > 0) mentioned.add(`qualification ${id}`);
  const lists = [
    ['source', files.sources, fileOf.sources],
    ['network', files.networks, fileOf.networks],
    ['occupation', files.occupations, fileOf.occupations],
    ['skill group', files.skillGroups, fileOf.skillGroups],
    ['qualification', files.qualifications, fileOf.qualifications],
    ['experience field', files.experience, fileOf.experience],
  ] as const;
  return lists.flatMap(([kind, records, file]) =>
    records.flatMap(({ id }, index) =>
      mentioned.has(`${kind} ${id}`)
        ? []
        : [
            {
              file,
              path: `${index}`,
              wrong: `nothing mentions the ${kind} "${id}"`,
              cure: 'Use it, or remove it',
            },
          ],
    ),
  );
}

function knownIds(files: CatalogFiles): Map<string, ReadonlySet<string>> {
  const ids = (records: readonly { id: string }[]) => new Set(records.map(({ id }) => id));
  return new Map([
    ['role', ids(files.roles)],
    ['skill', ids(files.skills)],
    ['skill group', ids(files.skillGroups)],
    ['qualification', ids(files.qualifications)],
    ['experience field', ids(files.experience)],
    ['line', ids(files.lines.lines)],
    ['occupation', ids(files.occupations)],
    ['network', ids(files.networks)],
    ['source', ids(files.sources)],
    ['employer', ids(files.meta.employers)],
    ['framework item', new Set(files.frameworks.flatMap(({ items }) => items.map(({ code }) => code)))],
  ]);
}

function* references(files: CatalogFiles): Generator<Reference> {
  yield* roleReferences(files);
  yield* skillReferences(files);
  yield* qualificationReferences(files);
  yield* moveReferences(files);
  yield* lineReferences(files);
  for (const [index, action] of files.actions.entries()) {
    const at = place(fileOf.actions, `${index}`);
    yield* at('skills', 'skill', action.skills);
    yield* at('qualification', 'qualification', action.qualification);
  }
  for (const [index, { pay, outlook }] of files.occupations.entries()) {
    const at = place(fileOf.occupations, `${index}`);
    yield* at('pay.source', 'source', pay.source);
    yield* at('outlook.source', 'source', outlook.source);
  }
  for (const [index, { source }] of files.frameworks.entries())
    yield* place(fileOf.frameworks, `${index}`)('source', 'source', source);
  for (const [index, { sources }] of files.networks.entries())
    yield* place(fileOf.networks, `${index}`)('sources', 'source', sources);
  for (const [index, { source }] of files.meta.credits.entries())
    yield* place(fileOf.meta, `credits.${index}`)('source', 'source', source);
}

function* roleReferences({ roles }: CatalogFiles): Generator<Reference> {
  for (const role of roles) {
    const at = place(fileOf.role(role.id), '');
    yield* at('lines', 'line', role.lines);
    yield* at('alsoValued', 'skill', role.alsoValued);
    yield* at('employers', 'employer', role.employers);
    yield* at('networks', 'network', role.networks);
    for (const [i, { skill, basis }] of role.requirements.entries()) {
      yield* at(`requirements.${i}.skill`, 'skill', skill);
      if (basis.kind === 'framework') yield* at(`requirements.${i}.basis.item`, 'framework item', basis.item);
      else if (basis.kind === 'onet') yield* at(`requirements.${i}.basis.source`, 'source', basis.source);
      else if (basis.kind === 'stated') yield* at(`requirements.${i}.basis`, 'source', basisSource(basis));
    }
    for (const [i, gate] of role.gates.entries()) {
      yield* at(`gates.${i}.sources`, 'source', gate.sources);
      for (const [j, way] of gate.anyOf.entries())
        if (way.kind === 'qualification')
          yield* at(`gates.${i}.anyOf.${j}.qualification`, 'qualification', way.qualification);
        else yield* at(`gates.${i}.anyOf.${j}.fields`, 'experience field', way.fields);
    }
    for (const [i, path] of role.paths.entries()) yield* at(`paths.${i}.sources`, 'source', path.sources);
    for (const [i, fact] of (role.facts ?? []).entries())
      yield* at(`facts.${i}.sources`, 'source', fact.sources);
    for (const [i, { occupation }] of role.pay.entries())
      yield* at(`pay.${i}.occupation`, 'occupation', occupation);
  }
}

function* skillReferences({ skills }: CatalogFiles): Generator<Reference> {
  for (const skill of skills) {
    const at = place(fileOf.skill(skill.id), '');
    yield* at('group', 'skill group', skill.group);
    yield* at('frameworks', 'framework item', skill.frameworks);
    if (skill.onet.length > 0) yield* at('onet', 'source', onetSource);
    if (skill.esco.length > 0) yield* at('esco', 'source', escoSource);
    for (const [i, fact] of (skill.facts ?? []).entries())
      yield* at(`facts.${i}.sources`, 'source', fact.sources);
  }
}

function* qualificationReferences({ qualifications }: CatalogFiles): Generator<Reference> {
  for (const [index, qualification] of qualifications.entries()) {
    const at = place(fileOf.qualifications, `${index}`);
    yield* at('prerequisites', 'qualification', qualification.prerequisites);
    yield* at('alsoMeets', 'qualification', qualification.alsoMeets);
    yield* at('sources', 'source', qualification.sources);
    yield* at('creditHours.sources', 'source', qualification.creditHours?.sources);
    yield* at('renewal.sources', 'source', qualification.renewal?.sources);
    if (qualification.months.basis !== 'judgement')
      yield* at('months.basis', 'source', qualification.months.basis);
    for (const [i, fee] of (qualification.fees ?? []).entries())
      yield* at(`fees.${i}.source`, 'source', fee.source);
  }
}

function* moveReferences({ moves }: CatalogFiles): Generator<Reference> {
  for (const [index, { from, to, sources, years }] of moves.entries()) {
    const at = place(fileOf.moves, `${index}`);
    yield* at('from', 'role', from ?? undefined);
    yield* at('to', 'role', to);
    yield* at('sources', 'source', sources);
    if (years.basis !== 'judgement') yield* at('years.basis', 'source', years.basis);
  }
}

function* lineReferences({ lines }: CatalogFiles): Generator<Reference> {
  const at = place(fileOf.lines, '');
  for (const [i, station] of lines.stations.entries()) {
    yield* at(`stations.${i}.role`, 'role', station.role);
    yield* at(`stations.${i}.ports`, 'line', station.ports);
    yield* at(`stations.${i}.anchor`, 'line', station.anchor);
  }
  for (const [i, track] of lines.tracks.entries()) {
    yield* at(`tracks.${i}.line`, 'line', track.line);
    yield* at(`tracks.${i}.from`, 'role', track.from);
    yield* at(`tracks.${i}.to`, 'role', track.to);
  }
  for (const [i, gate] of lines.gates.entries()) {
    yield* at(`gates.${i}.line`, 'line', gate.line);
    yield* at(`gates.${i}.from`, 'role', gate.from);
    yield* at(`gates.${i}.to`, 'role', gate.to);
    yield* at(`gates.${i}.qualification`, 'qualification', gate.qualification);
  }
  for (const [i, pathway] of lines.pathways.entries()) {
    yield* at(`pathways.${i}.sources`, 'source', pathway.sources);
    for (const [j, route] of pathway.routes.entries()) yield* at(`pathways.${i}.routes.${j}`, 'role', route);
  }
}

/** Names the places below one record, so that a wrong id can be found in its file. */
function place(file: string, start: string) {
  return function* (
    field: string,
    kind: string,
    ids: string | readonly string[] | undefined,
  ): Generator<Reference> {
    const path = start === '' ? field : `${start}.${field}`;
    if (typeof ids === 'string') yield { file, path, kind, id: ids };
    else for (const [i, id] of (ids ?? []).entries()) yield { file, path: `${path}.${i}`, kind, id };
  };
}
