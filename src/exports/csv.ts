/** Several names in one cell. Names may hold commas. */
export const joinNames = (names: readonly string[]): string => names.join('; ');

/** What a spreadsheet would read as the beginning of a formula. */
const formula = /^[=+\-@\t\r\n]/;
const special = /[",\r\n]/;

/** Without it spreadsheets take the file for an older encoding and spoil every accent. */
const byteOrderMark = '\uFEFF';

/**
 * Rows as CSV by RFC 4180: CRLF after every row, quotes doubled, and a field in quotes when it holds a
 * comma, a quote or a line break. A text that begins like a formula gets an apostrophe before it, so that
 * no spreadsheet computes it; a number stays a number, below zero too. A row without cells is a blank line.
 * @throws on a number that is not finite: that is a bug of ours, and no cell could show it.
 */
export function makeCsv(rows: readonly (readonly (string | number)[])[]): string {
  return byteOrderMark + rows.map((row) => `${writeRow(row)}\r\n`).join('');
}

function writeRow(row: readonly (string | number)[]): string {
  // Without quotes a row of one empty cell could not be told from a blank line.
  if (row.length === 1 && row[0] === '') return '""';
  return row.map(writeCell).join(',');
}

function writeCell(cell: string | number): string {
  if (typeof cell === 'number') {
    if (!Number.isFinite(cell)) throw new Error(`${cell} cannot stand in a CSV cell`);
    return String(cell);
  }
  const safe = formula.test(cell) ? `'${cell}` : cell;
  return special.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
