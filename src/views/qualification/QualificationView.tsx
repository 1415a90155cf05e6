import { Link } from 'wouter';
import type { Qualification } from '../../catalog/catalog.ts';
import type { QualificationProse } from '../../catalog/prose.ts';
import { paths } from '../../links/paths.ts';
import { Cite, SourceList } from '../../parts/Sources.tsx';
import { Copy, OtherNames } from '../../ui/Copy.tsx';
import { DashList } from '../../ui/DashList.tsx';
import { Hero } from '../../ui/Hero.tsx';
import { Section } from '../../ui/Section.tsx';
import { TitledList } from '../../ui/TitledList.tsx';
import { qualificationKindName } from '../../words/catalogWords.ts';
import { qualificationWords as words } from '../../words/qualificationWords.ts';
import { sourceWords } from '../../words/sourceWords.ts';
import { Glance } from './Glance.tsx';
import { OpenedRoles } from './OpenedRoles.tsx';

type QualificationViewProps = {
  readonly qualification: Qualification;
  readonly prose: QualificationProse;
};

export function QualificationView({ qualification, prose }: QualificationViewProps) {
  const { sources, fees, renewal } = prose;
  return (
    <>
      <Hero
        title={qualification.name}
        crumb={<Link to={paths.qualifications}>{qualificationKindName[qualification.kind].one}</Link>}
        lead={prose.summary}
        aside={<Glance qualification={qualification} prose={prose} />}
        size="page"
      >
        <OtherNames label={words.otherNames} names={prose.otherNames} />
      </Hero>
      <div className="wrap">
        <Section
          title={words.asks}
          hint={
            <>
              {words.after}
              <Cite ids={prose.cites} sources={sources} />
            </>
          }
        >
          <DashList items={prose.asks} />
        </Section>
        <Section title={words.involves}>
          <TitledList items={prose.involves} />
        </Section>
        <Section title={words.opensTitle}>
          <Copy>{prose.opens}</Copy>
        </Section>
        <Section title={words.rolesTitle}>
          <OpenedRoles qualification={qualification} />
        </Section>
        {fees.length > 0 && (
          <Section title={words.fees} hint={words.feesHint}>
            <DashList
              items={fees.map(({ text, source }) => (
                <span key={text}>
                  {text}
                  <Cite ids={[source]} sources={sources} />
                </span>
              ))}
            />
          </Section>
        )}
        {renewal !== null && (
          <Section title={words.renewal}>
            <Copy>
              {renewal.text}
              <Cite ids={renewal.sources} sources={sources} />
            </Copy>
          </Section>
        )}
        <Section title={sourceWords.title} hint={`${sourceWords.hint}. ${words.checked(prose.checked)}`}>
          <SourceList sources={sources} />
        </Section>
      </div>
    </>
  );
}
