/** How long a browser may take to begin reading a saved file before its address is given back. */
const keptFor = 60_000;

/** Hands a file to the browser, which saves it where downloads go, under this name. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  // Some browsers ignore a click on a link that is not in the page.
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), keptFor);
}
