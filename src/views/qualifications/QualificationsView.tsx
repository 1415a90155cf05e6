import { Link } from 'wouter';
import type { Gate, Qualification } from '../../catalog/catalog.ts';
import type { QualificationsProse } from '../../catalog/prose.ts';
import { paths } from '../../links/paths.ts';
import { useCatalog } from '../../parts/CatalogContext.ts';
import { Hero } from '../../ui/Hero.tsx';
import { LinkRows } from '../../ui/LinkRows.tsx';
import { Section } from '../../ui/Section.tsx';
import { qualificationKindName } from '../../words/catalogWords.ts';
import { formatMonths } from '../../words/figures.ts';
import { qualificationsWords } from '../../words/qualificationsWords.ts';

/** Every qualification, by kind. */
export function QualificationsView({ prose }: { readonly prose: QualificationsProse }) {
  const { qualifications, roles } = useCatalog();
  const all = [...qualifications.values()];
  const kinds = [...new Set(all.map(({ kind }) => kind))];
  const naming = (qualification: Qualification) =>
    [...roles.values()].filter(({ gates }) => gates.some((gate) => names(gate, qualification))).length;
  return (
    <>
      <Hero title={qualificationsWords.title(all.length)} lead={qualificationsWords.lead} size="page" />
      <div className="wrap">
        {kinds.map((kind) => (
          <Section key={kind} title={qualificationKindName[kind].many}>
            <LinkRows
              rows={all
                .filter((qualification) => qualification.kind === kind)
                .map((qualification) => ({
                  id: qualification.id,
                  link: <Link to={paths.qualification(qualification.id)}>{qualification.name}</Link>,
                  text: prose.qualifications.find(({ id }) => id === qualification.id)?.summary ?? '',
                  detail: `${formatMonths(qualification.months)}, ${qualificationsWords.namedBy(naming(qualification))}`,
                }))}
            />
          </Section>
        ))}
      </div>
    </>
  );
}

const names = ({ anyOf }: Gate, { id }: Qualification) =>
  anyOf.some((way) => way.kind === 'qualification' && way.qualification.id === id);
