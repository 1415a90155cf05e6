import { type ComponentType, lazy, memo, Suspense, useEffect, useRef, useState } from 'react';

/**
 * A part that is not for everyone, or that can be seen before it answers, and so is not fetched with the page:
 * it comes when it is first drawn. Until then, and if it cannot be fetched, its prerendered markup stands; without
 * markup there is nothing in its place.
 *
 * @param window A media query of the windows in which style shows the part: in others nobody waits for it, and it
 *   neither comes nor takes its markup over.
 */
export function late<Props extends object>(load: () => Promise<ComponentType<Props>>, window?: string) {
  let loading: Promise<ComponentType<Props>> | undefined;
  const arrival: Arrival<Props> = {
    here: false,
    fetchOnce() {
      loading ??= seenIn(window)
        .then(load)
        .then(
          (loaded) => {
            arrival.here = true;
            return loaded;
          },
          () => {
            // start.js reloads, once. Until then, and if it is no use, markup that stands in the page goes on standing.
            dispatchEvent(new Event('wayline-missing'));
            return new Promise<never>(() => {});
          },
        );
      return loading;
    },
  };
  const Part: ComponentType<Props> = lazy(async () => ({ default: await arrival.fetchOnce() }));
  return memo((props: Props) => <Awaited arrival={arrival} Part={Part} props={props} />);
}

/** Where there are no windows, pages are written with all their parts. */
async function seenIn(window: string | undefined): Promise<void> {
  if (window === undefined || typeof matchMedia === 'undefined') return;
  const list = matchMedia(window);
  if (!list.matches) await new Promise((resolve) => list.addEventListener('change', resolve, { once: true }));
}

type Arrival<Props> = {
  here: boolean;
  readonly fetchOnce: () => Promise<ComponentType<Props>>;
};

type AwaitedProps<Props> = {
  readonly arrival: Arrival<Props>;
  readonly Part: ComponentType<Props>;
  readonly props: Props;
};

/** Whatever changes before the part is here waits: React would throw its prerendered markup away. */
function Awaited<Props extends object>({ arrival, Part, props }: AwaitedProps<Props>) {
  const [arrived, setArrived] = useState(arrival.here);
  useEffect(() => {
    if (!arrived) arrival.fetchOnce().then(() => setArrived(true));
  }, [arrived, arrival]);
  const drawn = (
    <Suspense>
      <Part {...props} />
    </Suspense>
  );
  const held = useRef(drawn);
  if (arrived) held.current = drawn;
  return held.current;
}
