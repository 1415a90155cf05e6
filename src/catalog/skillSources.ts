/** What carries the O*NET elements and the ESCO skills that a skill names. */
export const onetSource = 'onet-29-3';
export const escoSource = 'esco-1-2-1';
