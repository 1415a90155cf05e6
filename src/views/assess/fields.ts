import type { Assessment } from '../../assessment/assessment.ts';
import type { ChangeAssessment } from '../../parts/useAssessment.ts';

/** What every group of fields of the background reads and changes. */
export type FieldsProps = { readonly assessment: Assessment; readonly change: ChangeAssessment };
