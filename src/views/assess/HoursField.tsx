import { withBackground } from '../../assessment/assessment.ts';
import { bounds } from '../../assessment/bounds.ts';
import { NumberField } from '../../ui/NumberField.tsx';
import { assessWords } from '../../words/assessWords.ts';
import type { FieldsProps } from './fields.ts';

/** Hours a week for learning. */
export function HoursField({ assessment: { background }, change }: FieldsProps) {
  return (
    <NumberField
      label={assessWords.hoursPerWeek}
      unit={assessWords.hoursUnit}
      value={background.hoursPerWeek}
      most={bounds.hoursPerWeek}
      message={assessWords.outOfRange(bounds.hoursPerWeek)}
      onChange={(hoursPerWeek) => change((before) => withBackground(before, { hoursPerWeek }))}
    />
  );
}
