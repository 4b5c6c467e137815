import {strings} from '../../lib/i18n/strings.ts'
import type {Language} from '../../lib/model/language.ts'
import styles from './ThemeSwitch.module.css'

const themes = ['system', 'light', 'dark'] as const

/** Light, dark, or as the reader's system has it. Without scripts it isn't there, and the system decides. */
export function ThemeSwitch({language}: {readonly language: Language}) {
  const {theme} = strings(language).frame
  return (
    <dateline-theme className={styles.switch}>
      <fieldset className={styles.choices}>
        <legend className={styles.legend}>{theme.label}</legend>
        {themes.map((choice) => (
          <label key={choice} className={styles.choice}>
            <input type="radio" name="theme" value={choice} defaultChecked={choice === 'system'} />
            {theme[choice]}
          </label>
        ))}
      </fieldset>
    </dateline-theme>
  )
}
