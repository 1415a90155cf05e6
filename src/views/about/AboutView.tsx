import type { AboutProse } from '../../catalog/prose.ts';
import { Cite, SourceList } from '../../parts/Sources.tsx';
import { Copy } from '../../ui/Copy.tsx';
import { Hero } from '../../ui/Hero.tsx';
import { Section } from '../../ui/Section.tsx';
import { aboutWords as words } from '../../words/aboutWords.ts';
import { formatDate } from '../../words/figures.ts';

export function AboutView({ prose: { checked, credits, sources, bases } }: { readonly prose: AboutProse }) {
  const total = bases.stated + bases.onet + bases.framework + bases.judgement;
  return (
    <>
      <Hero title={words.title} lead={words.lead} size="page" />
      <div className="wrap">
        <Section title={words.method}>
          <Paragraphs texts={words.methodText(total, bases.judgement)} />
        </Section>
        <Section id="scoring" title={words.scoring}>
          <Paragraphs texts={words.scoringText} />
        </Section>
        <Section id="subject-brief" title={words.brief}>
          <Paragraphs texts={[words.briefText]} />
        </Section>
        <Section title={words.law}>
          <Paragraphs texts={[words.lawText]} />
        </Section>
        <Section id="privacy" title={words.privacy}>
          <Paragraphs texts={words.privacyText} />
        </Section>
        <Section id="accessibility" title={words.accessibility}>
          <Paragraphs texts={words.accessibilityText} />
        </Section>
        <Section title={words.licence}>
          <Paragraphs texts={[words.licenceText]} />
        </Section>
        <Section title={words.credits}>
          {credits.map(({ source, text }) => (
            <Copy key={text}>
              {text}
              <Cite ids={[source]} sources={sources} />
            </Copy>
          ))}
        </Section>
        <Section
          id="sources"
          title={words.sources}
          hint={words.sourcesHint(sources.length, formatDate(checked))}
        >
          <SourceList sources={sources} />
        </Section>
      </div>
    </>
  );
}

function Paragraphs({ texts }: { readonly texts: readonly string[] }) {
  return texts.map((text) => <Copy key={text}>{text}</Copy>);
}
