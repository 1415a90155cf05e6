import { Link } from 'wouter';
import type { Role } from '../../catalog/catalog.ts';
import type { RoleProse } from '../../catalog/prose.ts';
import { paths } from '../../links/paths.ts';
import { useCatalog } from '../../parts/CatalogContext.ts';
import { LineBullets } from '../../parts/LineBullet.tsx';
import { usePerson, useStanding } from '../../parts/PersonContext.ts';
import { Cite, SourceList } from '../../parts/Sources.tsx';
import { isEssential } from '../../readiness/weighing.ts';
import { Copy, OtherNames, Subtitle } from '../../ui/Copy.tsx';
import { DashList } from '../../ui/DashList.tsx';
import { Hero } from '../../ui/Hero.tsx';
import { late } from '../../ui/late.tsx';
import { Section } from '../../ui/Section.tsx';
import { TitledList } from '../../ui/TitledList.tsx';
import { useHydrated } from '../../ui/useHydrated.ts';
import { describeMiddleHalf } from '../../words/catalogWords.ts';
import { roleWords } from '../../words/roleWords.ts';
import { sourceWords } from '../../words/sourceWords.ts';
import { Contents } from './Contents.tsx';
import { GateList } from './GateList.tsx';
import { MoveLists } from './MoveLists.tsx';
import { PayGroups } from './PayGroups.tsx';
import { RequirementTable } from './RequirementTable.tsx';
import styles from './RoleView.module.css';

const LocalMap = late(async () => (await import('./LocalMap.tsx')).LocalMap, '(min-width: 901px)');
const YourScore = late(async () => (await import('./YourScore.tsx')).YourScore);

type RoleViewProps = { readonly role: Role; readonly prose: RoleProse };

export function RoleView({ role, prose }: RoleViewProps) {
  const { sources } = prose;
  const standing = useStanding();
  const hydrated = useHydrated();
  return (
    <>
      <RoleHero role={role} prose={prose} />
      <div className="wrap">
        <Contents />
        <Section id="duties" title={roleWords.duties} hint={roleWords.dutiesHint(prose.duties.length)}>
          <TitledList items={prose.duties} numbered />
        </Section>
        <Section
          id="skills"
          title={roleWords.skills}
          hint={standing ? `${roleWords.yourSkillsHint} ${roleWords.skillsHint}` : roleWords.skillsHint}
        >
          <RequirementTable role={role} prose={prose} standing={standing} />
          <AlsoValued ids={prose.alsoValued} />
        </Section>
        <Section id="gates" title={roleWords.gates} hint={roleWords.gatesHint}>
          <GateList role={role} prose={prose} standing={standing} />
          <Subtitle>{roleWords.employers}</Subtitle>
          <Copy>{roleWords.employerList(role.employers.map(({ plural }) => plural))}</Copy>
          <Subtitle>{roleWords.variation}</Subtitle>
          <Copy>{prose.variation}</Copy>
        </Section>
        <Section id="pay" title={roleWords.pay} hint={roleWords.payHint(prose.pay[0]?.pay.period ?? '')}>
          <PayGroups groups={prose.pay} sources={sources} />
        </Section>
        <Section id="moves" title={roleWords.moves} hint={roleWords.movesHint}>
          {/* The lists below say the same: not written into the page, where it would cost a round trip. */}
          <div className={`${styles.localMap} needs-script`}>{hydrated && <LocalMap role={role} />}</div>
          <MoveLists role={role} prose={prose} />
        </Section>
        <Section id="year" title={roleWords.firstYear}>
          <Copy>{prose.firstYear}</Copy>
        </Section>
        <Section id="why" title={roleWords.why}>
          <TitledList items={prose.benefits} />
        </Section>
        <Section id="tips" title={roleWords.tips} hint={roleWords.tipsHint}>
          <TitledList items={prose.advice} numbered />
        </Section>
        <Section id="people" title={roleWords.paths} hint={roleWords.pathsHint}>
          <People prose={prose} />
        </Section>
        <Section id="sources" title={sourceWords.title} hint={sourceWords.hint}>
          <SourceList sources={sources} />
        </Section>
      </div>
    </>
  );
}

function RoleHero({ role, prose }: RoleViewProps) {
  const person = usePerson();
  const group = prose.pay[0];
  const essential = role.requirements.filter(isEssential).length;
  return (
    <Hero
      title={role.name}
      lead={prose.summary}
      crumb={
        <>
          <LineBullets lines={role.lines} size={22} />
          {roleWords.crumb(role)}
        </>
      }
      aside={
        <>
          {person !== null && <YourScore role={role} person={person} />}
          <dl className={styles.glance}>
            {group !== undefined && (
              <div>
                <dt>{roleWords.glancePay}</dt>
                <dd className={styles.range}>{describeMiddleHalf(group.pay)}</dd>
                <dd>
                  {group.title}, {group.pay.period}
                  <Cite ids={[group.pay.source]} sources={prose.sources} />
                </dd>
              </div>
            )}
            <div>
              <dt>{roleWords.glanceAsks}</dt>
              <dd>{roleWords.glanceEssential(essential, role.requirements.length)}</dd>
            </div>
          </dl>
          <Link className={`button ${styles.compare} no-print`} to={paths.comparing([role.id])}>
            {roleWords.compare}
          </Link>
        </>
      }
    >
      <OtherNames label={roleWords.otherNames} names={prose.otherNames} />
    </Hero>
  );
}

function AlsoValued({ ids }: { readonly ids: readonly string[] }) {
  const { skills } = useCatalog();
  const valued = [...skills.values()].filter(({ id }) => ids.includes(id));
  if (valued.length === 0) return null;
  return (
    <p className={styles.also}>
      {roleWords.alsoValued}{' '}
      {valued.map(({ id, name }, index) => (
        <span key={id}>
          {index > 0 && ', '}
          <Link to={paths.skill(id)}>{name}</Link>
        </span>
      ))}
      .
    </p>
  );
}

function People({ prose: { paths: ways, facts, networks, sources } }: { readonly prose: RoleProse }) {
  return (
    <>
      <ul className={styles.people}>
        {ways.map((way) => (
          <li key={way.text}>
            <b>{roleWords.pathBasis[way.basis]}</b>
            <p>
              {way.text}
              <Cite ids={way.sources} sources={sources} />
            </p>
          </li>
        ))}
      </ul>
      {facts.length > 0 && (
        <>
          <Subtitle>{roleWords.facts}</Subtitle>
          <DashList
            items={facts.map((fact) => (
              <span key={fact.text}>
                {fact.text}
                <Cite ids={fact.sources} sources={sources} />
              </span>
            ))}
          />
        </>
      )}
      <Subtitle>{roleWords.networks}</Subtitle>
      <DashList
        items={networks.map((network) => (
          <span key={network.name}>
            <b>{network.name}.</b> {network.about}
            <Cite ids={network.sources} sources={sources} />
          </span>
        ))}
      />
    </>
  );
}
