import { useState } from 'react';
import { isSharedComputer, setSharedComputer } from '../../store/sharedComputer.ts';
import { sharedComputerWords } from '../../words/sharedComputerWords.ts';
import styles from './KeepingControls.module.css';

/** The switch by which this tab stores nothing. It begins anew, so that nothing said before is half kept. */
export function SharedComputer() {
  const [isOn] = useState(isSharedComputer);
  const [status, setStatus] = useState('');
  const turn = () => {
    if (setSharedComputer(!isOn)) window.location.reload();
    else setStatus(sharedComputerWords.refused);
  };
  return (
    <>
      <h3 className={styles.title}>{sharedComputerWords.title}</h3>
      <p className={styles.text}>{isOn ? sharedComputerWords.turnOffText : sharedComputerWords.text}</p>
      <button type="button" className="button" onClick={turn}>
        {isOn ? sharedComputerWords.turnOff : sharedComputerWords.turnOn}
      </button>
      {status !== '' && <p role="alert">{status}</p>}
    </>
  );
}
