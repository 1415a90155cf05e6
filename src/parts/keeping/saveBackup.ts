import type { Aside } from '../../store/asides.ts';
import type { MineStore } from '../../store/mine.ts';
import { saveFile } from '../../ui/saveFile.ts';
import { keepingWords } from '../../words/keepingWords.ts';
import { localDate } from './localTime.ts';

/** Hands everything a person said to the browser as a file named after the day. */
export const saveBackup = (store: MineStore): void =>
  saveJson(keepingWords.fileName(localDate(Date.now())), store.makeBackup());

/** Hands a text that was set aside to the browser, as it was found. */
export const saveAside = ({ at, text }: Aside): void =>
  saveJson(keepingWords.asideFileName(localDate(at)), text);

const saveJson = (name: string, text: string): void =>
  saveFile(name, new Blob([text], { type: 'application/json' }));
