import { type ComponentType, lazy, Suspense } from 'react';

/**
 * A part that is not for everyone, and so not fetched with the page: it comes when it is first drawn.
 * Until then, and if it cannot be fetched, there is nothing in its place.
 */
export function late<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  const Part: ComponentType<Props> = lazy(() =>
    load().then(
      (loaded) => ({ default: loaded }),
      () => ({ default: () => null }),
    ),
  );
  return (props) => (
    <Suspense>
      <Part {...props} />
    </Suspense>
  );
}
