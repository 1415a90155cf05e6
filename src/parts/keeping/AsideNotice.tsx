import type { Aside } from '../../store/asides.ts';
import type { MineStore } from '../../store/mine.ts';
import { formatDate } from '../../words/figures.ts';
import { keepingWords } from '../../words/keepingWords.ts';
import { localDate } from './localTime.ts';
import { Notice } from './Notice.tsx';
import { saveAside } from './saveBackup.ts';

type AsideNoticeProps = {
  readonly store: MineStore;
  readonly aside: Aside;
  /** Said after the first sentences. */
  readonly more?: readonly string[];
  /** The button that deletes goes away with what it deletes: whoever draws this says where focus goes. */
  readonly onDeleted: () => void;
};

/** A text that was set aside: why, and as a file, and a way to be rid of it. */
export function AsideNotice({ store, aside, more = [], onDeleted }: AsideNoticeProps) {
  const { key, at, cause } = aside;
  const remove = () => {
    store.dismissAside(key);
    onDeleted();
  };
  return (
    <Notice text={[keepingWords[cause](formatDate(localDate(at))), ...more]}>
      <button type="button" className="button small" onClick={() => saveAside(aside)}>
        {keepingWords.downloadAside[cause]}
      </button>
      <button type="button" className="button small" onClick={remove}>
        {keepingWords.deleteAside}
      </button>
    </Notice>
  );
}
