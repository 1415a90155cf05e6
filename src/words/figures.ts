// Figures as people read them. English of the United States.

const small = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];

/** "$104,590" */
export const formatDollars = (usd: number): string => `$${formatCount(usd)}`;

/** "$105k", for axes and rows. */
export const formatThousands = (usd: number): string => `$${Math.round(usd / 1000)}k`;

/** "15,100". By hand: the first number that `Intl` formats costs a phone a tenth of a second. */
export const formatCount = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',');

/** "Eight duties", "12 duties": words up to ten, as a sentence begins. */
export const formatCounted = (count: number, one: string, many: string): string =>
  `${small[count] ?? count} ${count === 1 ? one : many}`;

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** "31 Aug 2027", of a date written 2027-08-31. */
export function formatDate(isoDate: string): string {
  const [year = '', month = '', day = ''] = isoDate.split('-');
  return `${Number(day)} ${months[Number(month) - 1] ?? month} ${year}`;
}

/** "2 to 4 years", "1 year", "3 years". */
export function formatYears({ low, high }: { readonly low: number; readonly high: number }): string {
  if (low === high) return `${high} ${high === 1 ? 'year' : 'years'}`;
  return `${low} to ${high} years`;
}

/** "7 months", "2 years", "1 year 6 months". */
export function formatMonths(months: number): string {
  const years = Math.floor(months / 12);
  const rest = months % 12;
  const parts = [
    years === 0 ? '' : `${years} ${years === 1 ? 'year' : 'years'}`,
    rest === 0 ? '' : `${rest} ${rest === 1 ? 'month' : 'months'}`,
  ];
  return parts.filter((part) => part !== '').join(' ') || '0 months';
}

/** "+1.3%", "−4.2%", with a true minus sign. */
export const formatChange = (percent: number): string => `${percent < 0 ? '−' : '+'}${Math.abs(percent)}%`;

/** "One skill" as a sentence begins, "one skill" inside it. */
export const formatCountedInside = (count: number, one: string, many: string): string =>
  insideSentence(formatCounted(count, one, many));

/** Words as the beginning of a sentence. */
export const asSentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A name inside a sentence: "Colleges" as "colleges"; "M.Ed." and "EdTech" stay as they are. */
export const insideSentence = (name: string): string =>
  /^[A-Z][a-z]+(\W|$)/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;

/** "a", "a and b", "a, b and c"; `last` may be "or". */
export function formatList(items: readonly string[], last = 'and'): string {
  if (items.length <= 1) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`;
}

/** Names as one sentence part: "Schools, colleges and EdTech companies". */
export const formatNames = ([first = '', ...more]: readonly string[]): string =>
  formatList([first, ...more.map(insideSentence)]);
