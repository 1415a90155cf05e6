/** In two lines, broken at the space that makes them most alike in length; a single word stays whole. */
export function breakLabel(name: string): readonly string[] {
  const words = name.split(' ');
  const broken = words
    .slice(1)
    .map((_, i) => [words.slice(0, i + 1).join(' '), words.slice(i + 1).join(' ')]);
  const longest = (label: readonly string[]) => Math.max(...label.map((line) => line.length));
  return broken.reduce((best, label) => (longest(label) < longest(best) ? label : best), broken[0] ?? [name]);
}
