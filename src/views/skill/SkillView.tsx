import { Link } from 'wouter';
import type { Skill } from '../../catalog/catalog.ts';
import type { SkillProse } from '../../catalog/prose.ts';
import { escoSource, onetSource } from '../../catalog/skillSources.ts';
import { paths } from '../../links/paths.ts';
import { useStanding } from '../../parts/PersonContext.ts';
import { Cite, SourceList } from '../../parts/Sources.tsx';
import { Copy, OtherNames, Subtitle } from '../../ui/Copy.tsx';
import { DashList } from '../../ui/DashList.tsx';
import { Hero } from '../../ui/Hero.tsx';
import { late } from '../../ui/late.tsx';
import { Section } from '../../ui/Section.tsx';
import { skillWords } from '../../words/skillWords.ts';
import { sourceWords } from '../../words/sourceWords.ts';
import { ActionLists } from './ActionLists.tsx';
import { AskingRoles } from './AskingRoles.tsx';
import { LevelSteps } from './LevelSteps.tsx';
import styles from './SkillView.module.css';

const YourLevel = late(async () => (await import('./YourLevel.tsx')).YourLevel);

type SkillViewProps = { readonly skill: Skill; readonly prose: SkillProse };

export function SkillView({ skill, prose }: SkillViewProps) {
  const standing = useStanding();
  const isAnswered = standing?.assessment.answers.has(skill.id) ?? false;
  return (
    <>
      <Hero
        title={skill.name}
        crumb={<Link to={paths.skills}>{skill.group.name}</Link>}
        lead={prose.definition}
        size="page"
      >
        <OtherNames label={skillWords.otherNames} names={prose.otherNames} />
        <p className={`${styles.answer} needs-script no-print`}>
          <Link className="button" to={paths.question(skill.id)}>
            {isAnswered ? skillWords.changeAnswer : skillWords.answer}
          </Link>
        </p>
      </Hero>
      <div className="wrap">
        {standing !== null && <YourLevel skill={skill} standing={standing} />}
        <Section title={skillWords.why}>
          <Copy>{prose.why}</Copy>
        </Section>
        <Section title={skillWords.levels} hint={skillWords.levelsHint}>
          <LevelSteps prose={prose} />
        </Section>
        <Section title={skillWords.roles} hint={skillWords.rolesHint}>
          <AskingRoles skill={skill} standing={standing} />
        </Section>
        <Section title={skillWords.develop}>
          <DashList items={prose.develop} />
        </Section>
        <Section title={skillWords.actions} hint={skillWords.actionsHint}>
          <ActionLists actions={prose.actions} />
        </Section>
        {prose.facts.length > 0 && (
          <Section title={skillWords.facts}>
            <DashList
              items={prose.facts.map(({ text, sources }) => (
                <span key={text}>
                  {text}
                  <Cite ids={sources} sources={prose.sources} />
                </span>
              ))}
            />
          </Section>
        )}
        <Section title={skillWords.frameworks} hint={skillWords.frameworksHint}>
          <Matches prose={prose} />
        </Section>
        <Section title={sourceWords.title} hint={sourceWords.hint}>
          <SourceList sources={prose.sources} />
        </Section>
      </div>
    </>
  );
}

function Matches({ prose: { frameworks, onet, esco, sources } }: { readonly prose: SkillProse }) {
  return (
    <>
      <DashList
        items={frameworks.map(({ code, title, framework, source }) => (
          <span key={code}>
            <b>{title}.</b> {framework}
            <Cite ids={[source]} sources={sources} />
          </span>
        ))}
      />
      {onet.length > 0 && (
        <>
          <Subtitle>
            {skillWords.onet}
            <Cite ids={[onetSource]} sources={sources} />
          </Subtitle>
          <Copy>{onet.map(({ name, element }) => `${name} (${element})`).join(', ')}</Copy>
        </>
      )}
      {esco.length > 0 && (
        <>
          <Subtitle>
            {skillWords.esco}
            <Cite ids={[escoSource]} sources={sources} />
          </Subtitle>
          <DashList
            items={esco.map(({ address, label }) => (
              <a key={address} href={address}>
                {label}
              </a>
            ))}
          />
        </>
      )}
    </>
  );
}
