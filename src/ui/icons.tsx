/** How every icon is drawn. */
export const stroke = {
  viewBox: '0 0 18 18',
  fill: 'none',
  stroke: 'currentColor',
  strokeWidth: 1.7,
  strokeLinecap: 'square',
  'aria-hidden': true,
} as const;

export function SearchIcon({ size = 16 }: { readonly size?: number }) {
  return (
    <svg {...stroke} width={size} height={size}>
      <circle cx="7" cy="7" r="4.6" />
      <path d="M10.6 10.6 15 15" />
    </svg>
  );
}

export function DisplayIcon() {
  return (
    <svg {...stroke} width="18" height="18">
      <circle cx="9" cy="9" r="6.5" />
      <path d="M9 2.5a6.5 6.5 0 0 1 0 13Z" fill="currentColor" />
    </svg>
  );
}

export function ArrowIcon({ back = false }: { readonly back?: boolean }) {
  return (
    <svg {...stroke} width="16" height="16">
      <path d={back ? 'M15 9H4M8 4.5 3.5 9 8 13.5' : 'M3 9h11M10 4.5 14.5 9 10 13.5'} />
    </svg>
  );
}
