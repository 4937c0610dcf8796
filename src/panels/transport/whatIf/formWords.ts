/**
 * @file The words of "What if".
 */
import { bilingual } from "../../../lab/language";
import type { OtherWish } from "./whatIfChanges";

export const formWords = bilingual({
  en: {
    title: (step: string) => `What if, from step ${step} on …`,
    explanation: (step: string) =>
      `Run B becomes run A with this change. Both are the same until step ${step}, and part there.`,
    change: "Change",
    otherChanges: {
      freeze: "frozen layers",
      rate: "learning rate",
    } satisfies Record<OtherWish, string>,
    layer: "Where",
    layerNumber: (layer: number) => `in layer ${layer}`,
    allLayers: "in every layer",
    upTo: (layer: number) => (layer === 1 ? "layer 1" : `layers 1 to ${layer}`),
    rate: "Learning rate",
    apply: "Train run B",
  },
  ko: {
    title: (step) => `스텝 ${step}부터 만약에 …`,
    explanation: (step) =>
      `실행 B가 실행 A와 같아지고, 이 변경 하나만 다릅니다. 둘은 스텝 ${step}까지 똑같고 거기서 갈라집니다.`,
    change: "변경",
    otherChanges: {
      freeze: "층 동결",
      rate: "학습률",
    },
    layer: "위치",
    layerNumber: (layer) => `${layer}층에`,
    allLayers: "모든 층에",
    upTo: (layer) => (layer === 1 ? "1층" : `1–${layer}층`),
    rate: "학습률",
    apply: "실행 B 학습",
  },
});
