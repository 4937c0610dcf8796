/**
 * @file The units of each hidden layer: "64,32", with equal neighbours counted, as in "4x32"; "0" where there is no layer.
 */
import { LIMITS, MAX_LAYERS } from "./limits";
import { ANY_LAYERS, type ValueKind } from "./valueKinds";

export const widthsKind: ValueKind<readonly number[]> = {
  ...ANY_LAYERS,
  control: "own",
  write(list) {
    const groups: { units: number; count: number }[] = [];
    for (const units of list) {
      const last = groups.at(-1);
      if (last?.units === units) last.count += 1;
      else groups.push({ units, count: 1 });
    }
    const texts = groups.map(({ units, count }) =>
      count === 1 ? String(units) : `${count}x${units}`,
    );
    return texts.join(",") || "0";
  },
  parse(text) {
    if (text === "0") return [];
    const list: number[] = [];
    for (const group of text.split(",", MAX_LAYERS + 1)) {
      const [match, count = "1", units] = GROUP.exec(group) ?? [];
      if (match === undefined || !LIMITS.units.holds(Number(units))) return;
      if (Number(count) === 0 || list.length + Number(count) > MAX_LAYERS)
        return;
      list.push(...Array<number>(Number(count)).fill(Number(units)));
    }
    return list;
  },
  allowed: () => `0 | 4x32 | 64,32,16 | … (≤ ${MAX_LAYERS} × 1–512)`,
  check: (field, fallback) =>
    field.list([0, MAX_LAYERS], (item) => item.number(LIMITS.units), fallback),
  holds: (list) => list.length <= MAX_LAYERS && list.every(LIMITS.units.holds),
};

const GROUP = /^(?:(\d{1,2})x)?(\d{1,3})$/;
