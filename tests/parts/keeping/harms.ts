// What may befall a stored document.
import { makeRandom } from '../../simulation/makeRandom.ts';

/** A text, a place in it, and a whole number below another. */
type Harm = (whole: string, at: number, below: (most: number) => number) => string;

const harmsByName: readonly (readonly [what: string, harm: Harm])[] = [
  ['cut short', (whole, at) => whole.slice(0, at)],
  ['with a piece missing', (whole, at, below) => whole.slice(0, at) + whole.slice(at + 1 + below(20))],
  [
    'with another character',
    (whole, at, below) => `${whole.slice(0, at)}${String.fromCharCode(32 + below(90))}${whole.slice(at + 1)}`,
  ],
  [
    'with values of another kind',
    (whole, _at, below) =>
      whole.replace(/:(\d|null|"[^"]*"|\[)/g, (part) => (below(30) === 0 ? ':{}' : part)),
  ],
];

/** Each harm, and how it makes `count` damaged documents of some whole ones: always the same. */
export const harms = harmsByName.map(
  ([what, harm]) =>
    [
      what,
      {
        of: (whole: readonly string[], count: number): string[] => {
          const random = makeRandom(7);
          const below = (most: number) => Math.floor(random() * most);
          return Array.from({ length: count }, (_, i) => {
            const text = whole[i % whole.length] ?? '';
            return harm(text, below(text.length), below);
          });
        },
      },
    ] as const,
);
