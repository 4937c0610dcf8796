/**
 * @file The transport's signs, on a 16 × 16 grid.
 */
const PATHS = {
  play: "M4 2.5v11l9.5-5.5z",
  pause: "M3.5 3h3v10h-3zM9.5 3h3v10h-3z",
  toStart: "M2 3h2v10H2zM14 3v10L5 8z",
  back: "M12 3v10L3.5 8z",
  forward: "M4 3v10l8.5-5z",
  toEnd: "M12 3h2v10h-2zM2 3v10l9-5z",
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[name]} fill="currentColor" />
    </svg>
  );
}
