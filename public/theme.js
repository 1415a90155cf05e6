// Runs before the first paint: the chosen theme, or the system's, is on the page from the start.
(() => {
  const root = document.documentElement;
  root.classList.add('scripted');
  let chosen = null;
  try {
    chosen = localStorage.getItem('wayline-theme');
  } catch {
    // Storage is forbidden here: the system decides.
  }
  const dark =
    chosen === 'dark' ||
    (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  root.dataset.theme = dark ? 'dark' : 'light';
})();
