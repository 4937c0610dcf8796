import { expect, test } from "vitest";
import { NORMALIZATIONS } from "../../../../src/engine/normalizations";
import {
  changesOf,
  WISH_KINDS,
} from "../../../../src/panels/transport/whatIf/whatIfChanges";

const WISH = {
  kind: "batch",
  layer: 0,
  rate: 0.1,
  keepsFunction: true,
} as const;

test("BatchNorm in every layer is one change for each, and keeps the function where that is wished", () => {
  const changes = changesOf(WISH, 3);
  expect(changes).toHaveLength(3);
  expect(changes[2]).toEqual({
    kind: "normalization",
    layer: 3,
    normalization: "batch",
    keepsFunction: true,
  });
});

test("a single layer is changed alone; removing keeps no function", () => {
  expect(changesOf({ ...WISH, kind: "none", layer: 2 }, 3)).toEqual([
    {
      kind: "normalization",
      layer: 2,
      normalization: "none",
      keepsFunction: false,
    },
  ]);
});

test("every normalization can be wished for; centring keeps the function, LayerNorm cannot", () => {
  expect(WISH_KINDS).toEqual(expect.arrayContaining([...NORMALIZATIONS]));
  const [centre] = changesOf({ ...WISH, kind: "centre", layer: 1 }, 3);
  const [layer] = changesOf({ ...WISH, kind: "layer", layer: 1 }, 3);
  expect(centre).toMatchObject({
    normalization: "centre",
    keepsFunction: true,
  });
  expect(layer).toMatchObject({ normalization: "layer", keepsFunction: false });
});

test("layers are frozen up to the one that is named", () => {
  const frozen = changesOf({ ...WISH, kind: "freeze", layer: 2 }, 3).map(
    (change) => "frozen" in change && change.frozen,
  );
  expect(frozen).toEqual([true, true, false]);
});

test("a learning rate needs no layer", () => {
  expect(changesOf({ ...WISH, kind: "rate" }, 0)).toEqual([
    { kind: "learningRate", value: 0.1 },
  ]);
});
