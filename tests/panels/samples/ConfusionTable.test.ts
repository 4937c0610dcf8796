import { expect, test } from "vitest";
import { wrongSamples } from "../../../src/panels/samples/Classification";
import {
  commonestMistake,
  confusionMatrix,
} from "../../../src/panels/samples/ConfusionTable";

const LABELS = [0, 0, 1, 1, 2, 2];
const FOUND = [0, 1, 1, 0, 0, 0];

test("a confusion matrix counts labels down and what they were taken for across", () => {
  expect([...confusionMatrix(LABELS, FOUND, 3)]).toEqual([
    1, 1, 0, 1, 1, 0, 2, 0, 0,
  ]);
});

test("wrong are those that were taken for another class", () => {
  expect(wrongSamples(LABELS, FOUND)).toEqual([1, 3, 4, 5]);
});

test("the commonest mistake is off the diagonal, and there may be none", () => {
  const matrix = confusionMatrix(LABELS, FOUND, 3);
  expect(commonestMistake(matrix, 3)).toEqual({
    label: 2,
    predicted: 0,
    count: 2,
  });
  expect(commonestMistake(confusionMatrix(LABELS, LABELS, 3), 3)).toBeNull();
});
