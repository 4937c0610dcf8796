/**
 * @file Words for changing a run in its midst.
 */
import { bilingual } from "../../../lab/language";

export const WHAT_IF_KINDS = ["batch", "plain", "freeze", "rate"] as const;
export type WhatIfKind = (typeof WHAT_IF_KINDS)[number];

export const whatIfWords = bilingual({
  en: {
    scope: "Changes act",
    scopeHelp:
      "The BatchNorm switches, and in Setup learning rate, momentum, weight decay, normalization and freezing: from the start, or as an intervention from the step at the cursor on.",
    fromStart: "from the start",
    fromStep: (step: string) => `from step ${step}`,
    notHere: "Go to a step in the midst of training first.",
    keepsFunction: "keep the function",
    keepsFunctionHelp:
      "BatchNorm that is inserted begins with γ = σ and β = μ of the probe, so that the layer goes on computing what it did; otherwise with γ = 1, β = 0.",
    whatIf: "What if…",
    title: (step: string) => `What if, from step ${step} on …`,
    explanation: (step: string) =>
      `Run B becomes run A with this change. Both are the same until step ${step}, and part there.`,
    change: "Change",
    changes: {
      batch: "BatchNorm",
      plain: "no normalization",
      freeze: "frozen layers",
      rate: "learning rate",
    } satisfies Record<WhatIfKind, string>,
    layer: "Where",
    layerNumber: (layer: number) => `in layer ${layer}`,
    allLayers: "in every layer",
    upTo: (layer: number) => (layer === 1 ? "layer 1" : `layers 1 to ${layer}`),
    rate: "Learning rate",
    apply: "Train run B",
  },
  ko: {
    scope: "변경 적용",
    scopeHelp:
      "배치 정규화 스위치와, 설정의 학습률·모멘텀·가중치 감쇠·정규화·동결에 적용됩니다. 처음부터 바꾸거나, 커서가 있는 스텝부터 개입(intervention)으로 바꿉니다.",
    fromStart: "처음부터",
    fromStep: (step) => `스텝 ${step}부터`,
    notHere: "먼저 학습 도중의 스텝으로 가세요.",
    keepsFunction: "함수 유지",
    keepsFunctionHelp:
      "도중에 넣은 배치 정규화가 프로브의 γ = σ, β = μ에서 시작하므로 층은 하던 계산을 그대로 이어 갑니다. 그렇지 않으면 γ = 1, β = 0에서 시작합니다.",
    whatIf: "만약에…",
    title: (step) => `스텝 ${step}부터 만약에 …`,
    explanation: (step) =>
      `실행 B가 실행 A와 같아지고, 이 변경 하나만 다릅니다. 둘은 스텝 ${step}까지 똑같고 거기서 갈라집니다.`,
    change: "변경",
    changes: {
      batch: "배치 정규화",
      plain: "정규화 없음",
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
