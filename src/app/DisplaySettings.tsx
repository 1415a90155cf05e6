import { changeDisplay, themes, useDisplay } from '../store/display.ts';
import { DisplayIcon } from '../ui/icons.tsx';
import { shellWords } from '../words/shellWords.ts';
import styles from './Shell.module.css';

/** Theme and keyboard shortcut, in a native popover. */
export function DisplaySettings() {
  const { theme, slash, digits } = useDisplay();
  return (
    <>
      <button type="button" className={styles.icon} popoverTarget="display" aria-label={shellWords.display}>
        <DisplayIcon />
      </button>
      <div id="display" popover="auto" className={`${styles.popover} ${styles.settings}`}>
        <fieldset>
          <legend>{shellWords.theme}</legend>
          {themes.map((option) => (
            <label key={option}>
              <input
                type="radio"
                name="theme"
                checked={theme === option}
                onChange={() => changeDisplay({ theme: option })}
              />
              {shellWords.themes[option]}
            </label>
          ))}
        </fieldset>
        <fieldset>
          <legend>{shellWords.shortcuts}</legend>
          <label>
            <input
              type="checkbox"
              checked={slash}
              onChange={(event) => changeDisplay({ slash: event.target.checked })}
            />
            {shellWords.slashShortcut}
          </label>
          <label>
            <input
              type="checkbox"
              checked={digits}
              onChange={(event) => changeDisplay({ digits: event.target.checked })}
            />
            {shellWords.digitShortcut}
          </label>
        </fieldset>
        <p>{shellWords.settingsStay}</p>
      </div>
    </>
  );
}
