/**
 * @file What is fetched when it is first wanted, and can be done without: where it does not come, nothing stands in its place.
 */
import { lazy, Suspense, type ComponentType } from "react";

/** `fetch`: best an import with nothing but the component. */
export function late<Props extends object>(
  fetch: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  const Late = lazy(async () => {
    try {
      return { default: await fetch() };
    } catch {
      return { default: (() => null) as ComponentType<Props> };
    }
  });
  return (props) => (
    <Suspense fallback={null}>
      <Late {...props} />
    </Suspense>
  );
}
