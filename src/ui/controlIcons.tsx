// Icons that no first page needs: apart from the others, which travel with the app.
import { stroke } from './icons.tsx';

export function PlusIcon() {
  return (
    <svg {...stroke} width="18" height="18">
      <path d="M3.5 9h11M9 3.5v11" />
    </svg>
  );
}

export function MinusIcon() {
  return (
    <svg {...stroke} width="18" height="18">
      <path d="M3.5 9h11" />
    </svg>
  );
}

const turns = { down: 0, left: 90, up: 180, right: 270 } as const;

/** A chevron that points where one looks next. */
export function PanIcon({ way }: { readonly way: keyof typeof turns }) {
  return (
    <svg {...stroke} width="18" height="18">
      <path d="m4.5 7 4.5 4.5L13.5 7" transform={`rotate(${turns[way]} 9 9)`} />
    </svg>
  );
}

export function FitIcon() {
  return (
    <svg {...stroke} width="18" height="18">
      <path d="M3 6.5V3h3.5M11.5 3H15v3.5M15 11.5V15h-3.5M6.5 15H3v-3.5" />
    </svg>
  );
}

export function CentreIcon() {
  return (
    <svg {...stroke} width="18" height="18">
      <circle cx="9" cy="9" r="4.5" />
      <path d="M9 1.5v3M9 13.5v3M1.5 9h3M13.5 9h3" />
    </svg>
  );
}

export function CloseIcon() {
  return (
    <svg {...stroke} width="18" height="18">
      <path d="m4 4 10 10M14 4 4 14" />
    </svg>
  );
}
