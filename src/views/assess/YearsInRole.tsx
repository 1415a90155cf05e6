import { withBackground } from '../../assessment/assessment.ts';
import { bounds } from '../../assessment/bounds.ts';
import { NumberField } from '../../ui/NumberField.tsx';
import { backgroundWords } from '../../words/backgroundWords.ts';
import type { FieldsProps } from './fields.ts';

/** Years in the current role. */
export function YearsInRole({ assessment: { background }, change }: FieldsProps) {
  return (
    <NumberField
      label={backgroundWords.yearsInRole}
      unit={backgroundWords.years}
      value={background.yearsInRole}
      most={bounds.years}
      message={backgroundWords.outOfRange(bounds.years)}
      onChange={(yearsInRole) => change((before) => withBackground(before, { yearsInRole }))}
    />
  );
}
