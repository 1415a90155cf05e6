export const sourceWords = {
  title: 'Sources',
  hint: 'Numbers in the text lead here',
  undated: 'undated',
  cite: (number: number, title: string) => `Source ${number}: ${title}`,
} as const;
