import type { Role } from '../../catalog/catalog.ts';
import type { OnChoose } from '../../parts/map/chooseStation.ts';
import type { Looks } from '../../parts/map/stationState.ts';
import type { MapAround } from './useAround.ts';

/** What the wide and the upright form of the map are drawn from. */
export type FormProps = {
  readonly looks: Looks;
  readonly onChoose: OnChoose;
  readonly around: MapAround | null;
  readonly onArrive: (role: Role) => void;
};
