import { withBackground } from '../../assessment/assessment.ts';
import { bounds } from '../../assessment/bounds.ts';
import { NumberField } from '../../ui/NumberField.tsx';
import { backgroundWords } from '../../words/backgroundWords.ts';
import type { FieldsProps } from './fields.ts';

/** Hours a week for learning. */
export function HoursField({ assessment: { background }, change }: FieldsProps) {
  return (
    <NumberField
      label={backgroundWords.hoursPerWeek}
      unit={backgroundWords.hoursUnit}
      value={background.hoursPerWeek}
      most={bounds.hoursPerWeek}
      message={backgroundWords.outOfRange(bounds.hoursPerWeek)}
      onChange={(hoursPerWeek) => change((before) => withBackground(before, { hoursPerWeek }))}
    />
  );
}
