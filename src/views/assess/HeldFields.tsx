import { ExperienceFields } from './ExperienceFields.tsx';
import type { FieldsProps } from './fields.ts';
import { QualificationFields } from './QualificationFields.tsx';

/** Degrees, licences and years: what may open a gate. */
export function HeldFields(props: FieldsProps) {
  return (
    <>
      <QualificationFields {...props} />
      <ExperienceFields {...props} />
    </>
  );
}
