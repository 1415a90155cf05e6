import { Link } from 'wouter';
import type { Catalog, Role } from '../../catalog/catalog.ts';
import type { RolesProse } from '../../catalog/prose.ts';
import { paths } from '../../links/paths.ts';
import { useCatalog } from '../../parts/CatalogContext.ts';
import { RoleAdder } from '../../parts/RoleAdder.tsx';
import { Hero } from '../../ui/Hero.tsx';
import { LinkRows } from '../../ui/LinkRows.tsx';
import { Section } from '../../ui/Section.tsx';
import { compareWords } from '../../words/compareWords.ts';
import type { ChoiceActions } from './CompareView.tsx';
import type { CompareChoice } from './compareChoice.ts';
import { Notices } from './Notices.tsx';
import head from './RoleHead.module.css';
import { RoleHead } from './RoleHead.tsx';
import styles from './Start.module.css';
import { skillRows } from './skillRows.ts';

type StartProps = {
  readonly choice: CompareChoice;
  readonly prose: RolesProse;
  readonly actions: ChoiceActions;
};

/** Nothing to set side by side yet: how to choose, and what others would begin with. */
export function Start({ choice, prose, actions }: StartProps) {
  const [first] = choice.roles;
  return (
    <>
      <Hero
        title={compareWords.title(choice.roles.length)}
        lead={first === undefined ? compareWords.lead : compareWords.oneLead(first.name)}
        size="page"
      >
        <noscript>
          <p className={styles.noscript}>
            {compareWords.needsScript} <Link to={paths.roles}>{compareWords.allRoles}</Link>
          </p>
        </noscript>
      </Hero>
      <div className="wrap needs-script">
        <Notices choice={choice} />
        <Section title={compareWords.choose} hint={compareWords.chooseHint}>
          {first !== undefined && (
            <ul className={head.only}>
              <RoleHead role={first} place={0} prose={prose} actions={actions} />
            </ul>
          )}
          <RoleAdder
            label={first === undefined ? compareWords.addFirst : compareWords.add}
            taken={choice.roles.map(({ id }) => id)}
            onAdd={actions.add}
          />
        </Section>
        {first === undefined ? <Pairs /> : <Neighbors role={first} prose={prose} />}
      </div>
    </>
  );
}

function Pairs() {
  const catalog = useCatalog();
  return (
    <Section title={compareWords.starts} hint={compareWords.startsHint}>
      <LinkRows
        rows={sidewaysPairs(catalog).map((pair) => {
          const { shared, partly } = skillRows(pair);
          const id = paths.comparing(pair.map((role) => role.id));
          return {
            id,
            link: <Link to={id}>{compareWords.pair(pair.map(({ name }) => name))}</Link>,
            text: compareWords.share(shared.length, shared.length + partly.length),
            detail: compareWords.zoneOf([...new Set(pair.map(({ zone }) => zone.name))]),
          };
        })}
      />
    </Section>
  );
}

function Neighbors({ role, prose }: { readonly role: Role; readonly prose: RolesProse }) {
  const { moves } = useCatalog();
  const rows = moves.flatMap((move) => {
    const other = move.from === role ? move.to : move.to === role ? move.from : null;
    if (other === null) return [];
    return {
      id: other.id,
      link: <Link to={paths.comparing([role.id, other.id])}>{other.name}</Link>,
      text: prose.roles.find(({ id }) => id === other.id)?.summary ?? '',
      detail: move.from === role ? compareWords.leadsTo(move) : compareWords.comesFrom(move),
    };
  });
  const once = rows.filter(({ id }, index) => rows.findIndex((row) => row.id === id) === index);
  if (once.length === 0) return null;
  return (
    <Section title={compareWords.neighbors} hint={compareWords.neighborsHint}>
      <LinkRows rows={once} />
    </Section>
  );
}

const pairsShown = 4;

/** Some pairs that a sideways move joins, no role in two of them. */
function sidewaysPairs({ moves }: Catalog): readonly (readonly [Role, Role])[] {
  const used = new Set<Role>();
  const pairs: (readonly [Role, Role])[] = [];
  for (const { kind, from, to } of moves) {
    if (kind !== 'lateral' || from === null || used.has(from) || used.has(to)) continue;
    used.add(from).add(to);
    pairs.push([from, to]);
  }
  return pairs.slice(0, pairsShown);
}
