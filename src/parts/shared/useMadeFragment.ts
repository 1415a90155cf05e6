import { useEffect, useMemo, useState } from 'react';
import { type LinkContent, makeFragment, makeSealedFragment } from '../../links/sharedLink.ts';
import type { PlanTexts } from '../../links/sharedPlan.ts';
import { useCatalog } from '../CatalogContext.ts';
import { seal } from './seal.ts';

/** Locking takes half a second: it waits until typing has stopped. */
const pause = 500;

/** The link of what is chosen now; null while it is being made. One content has one link, until it is changed. */
export function useMadeFragment(
  content: LinkContent,
  texts: PlanTexts | null,
  passphrase: string,
): string | null {
  const catalog = useCatalog();
  const isLocked = passphrase.trim() !== '';
  const open = useMemo(
    () => (texts === null || isLocked ? null : makeFragment(content, catalog, texts)),
    [content, catalog, texts, isLocked],
  );
  const [locked, setLocked] = useState<string | null>(null);
  useEffect(() => {
    setLocked(null);
    if (texts === null || !isLocked) return;
    let current = true;
    const timer = setTimeout(async () => {
      const made = await makeSealedFragment(content, catalog, texts, (plain) => seal(plain, passphrase));
      if (current) setLocked(made);
    }, pause);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [content, catalog, texts, passphrase, isLocked]);
  return isLocked ? locked : open;
}
