import { type ComponentType, lazy, memo, Suspense } from 'react';

/**
 * A part that is not for everyone, and so not fetched with the page: it comes when it is first drawn.
 * Until then, and if it cannot be fetched, there is nothing in its place.
 */
export function late<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  const Part: ComponentType<Props> = lazy(() =>
    load().then(
      (loaded) => ({ default: loaded }),
      () => ({ default: () => null }),
    ),
  );
  // Drawing around it anew must not reach it before it is here: React would throw its prerendered markup away.
  return memo((props: Props) => (
    <Suspense>
      <Part {...props} />
    </Suspense>
  ));
}
