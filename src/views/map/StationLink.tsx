import { Link } from 'wouter';
import type { Role } from '../../catalog/catalog.ts';
import { paths } from '../../links/paths.ts';
import { chooseStation, type OnChoose } from '../../parts/map/chooseStation.ts';

type StationLinkProps = {
  readonly role: Role;
  readonly onChoose: OnChoose;
  /** The role's own place on the screen, to which focus comes back. */
  readonly own?: boolean;
};

/** The name of a role that chooses it on the map; opened in a new tab it leads to the role's page. */
export const StationLink = ({ role, onChoose, own = false }: StationLinkProps) => (
  <Link
    to={paths.role(role.id)}
    data-role={own ? role.id : undefined}
    onClick={chooseStation(role.id, onChoose)}
  >
    {role.name}
  </Link>
);
