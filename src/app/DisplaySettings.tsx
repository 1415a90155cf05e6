import { changeDisplay, themes, useDisplay } from '../store/display.ts';
import { DisplayIcon } from '../ui/icons.tsx';
import { displayWords } from '../words/displayWords.ts';
import styles from './Shell.module.css';

/** Theme and keyboard shortcut, in a native popover. */
export function DisplaySettings() {
  const { theme, slash, digits } = useDisplay();
  return (
    <>
      <button type="button" className={styles.icon} popoverTarget="display" aria-label={displayWords.display}>
        <DisplayIcon />
      </button>
      <div id="display" popover="auto" className={`${styles.popover} ${styles.settings}`}>
        <fieldset>
          <legend>{displayWords.theme}</legend>
          {themes.map((option) => (
            <label key={option}>
              <input
                type="radio"
                name="theme"
                checked={theme === option}
                onChange={() => changeDisplay({ theme: option })}
              />
              {displayWords.themes[option]}
            </label>
          ))}
        </fieldset>
        <fieldset>
          <legend>{displayWords.shortcuts}</legend>
          <label>
            <input
              type="checkbox"
              checked={slash}
              onChange={(event) => changeDisplay({ slash: event.target.checked })}
            />
            {displayWords.slashShortcut}
          </label>
          <label>
            <input
              type="checkbox"
              checked={digits}
              onChange={(event) => changeDisplay({ digits: event.target.checked })}
            />
            {displayWords.digitShortcut}
          </label>
        </fieldset>
        <p>{displayWords.settingsStay}</p>
      </div>
    </>
  );
}
