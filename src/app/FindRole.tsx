import { useState } from 'react';
import { useLocation } from 'wouter';
import type { RoleId } from '../catalog/catalog.ts';
import { findRoles, type OtherNames } from '../catalog/findRoles.ts';
import { paths } from '../links/paths.ts';
import { useCatalog } from '../parts/CatalogContext.ts';
import { useDisplay } from '../store/display.ts';
import { Combobox } from '../ui/Combobox.tsx';
import { SearchIcon } from '../ui/icons.tsx';
import { shellWords } from '../words/shellWords.ts';
import { useSite } from './SiteContext.ts';

const mostShown = 8;
const noNames: OtherNames = {};

type FindRoleProps = {
  /** Shows that `/` leads here, where it does. */
  readonly shortcut?: boolean;
  readonly onDone?: () => void;
};

/** Type a job title, go to its role. Other names are fetched when the field is first used. */
export function FindRole({ shortcut = false, onDone }: FindRoleProps) {
  const catalog = useCatalog();
  const { readProse } = useSite();
  const [, navigate] = useLocation();
  const [text, setText] = useState('');
  const [otherNames, setOtherNames] = useState(noNames);
  const slash = useDisplay().slash && shortcut;

  const found = findRoles(catalog, otherNames, text).slice(0, mostShown);
  return (
    <Combobox
      label={shellWords.findRole}
      hint={shellWords.findRole}
      value={text}
      choices={found.map(({ role, otherName }) => ({
        id: role.id,
        text: role.name,
        detail:
          otherName === null ? role.zone.name : `${role.zone.name}, ${shellWords.alsoCalled(otherName)}`,
      }))}
      message={found.length === 0 ? shellWords.findNothing(text) : shellWords.findCount(found.length)}
      onType={setText}
      onFocus={() => {
        // Without other names the field still finds names, so a failure needs no word here.
        if (otherNames === noNames)
          readProse('names').then(
            (names) => setOtherNames(names.otherNames),
            () => {},
          );
      }}
      onChoose={({ id }) => {
        setText('');
        onDone?.();
        navigate(paths.role(id as RoleId));
      }}
      before={<SearchIcon />}
      after={slash && <kbd>/</kbd>}
    />
  );
}
