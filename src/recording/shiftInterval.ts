/**
 * @file How often gradient shift is recorded: so seldom that it costs less than training does.
 */
import type { NetworkSpec } from "../engine/networkSpec";

/**
 * Steps between two measurements, a power of two, so that they are among the columns of a thinned recording too. With n
 * dense layers one measurement passes forward from each layer and backward to it, some n/2 training steps: at least 2n steps
 * apart, that is at most a quarter of what training costs.
 */
export function shiftInterval({ layers }: Pick<NetworkSpec, "layers">): number {
  const least = 2 * (layers.length + 1);
  let interval = 1;
  while (interval < least) interval *= 2;
  return interval;
}
