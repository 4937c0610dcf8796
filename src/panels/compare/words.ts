/**
 * @file The words of the comparison of two steps.
 */
import { bilingual } from "../../lab/language";
import type { RunName } from "../../experiment/experiment";
import type { ValueSummary } from "../../measure/comparison";
import type { Ruler } from "../../measure/rulers";
import type { NoMovement } from "../../recording/measures/movement";

export const words = bilingual({
  en: {
    title: "Compare two steps",
    intro:
      "Any step of either run beside the one at the cursor: above, both histograms; below, what there is more (up) or less (down) of at the cursor.",
    noLayers:
      "This network has no hidden layer, so there is no distribution to compare. Add a layer in Setup.",
    from: "From",
    to: "To",
    runNames: { A: "run A", B: "run B" } satisfies Record<RunName, string>,
    runOf: (side: string) => `${side}: run`,
    stepOf: (side: string) => `${side}: step`,
    step: "step",
    cursor: "(cursor)",
    here: "From the cursor’s step",
    swap: "Swap",
    layer: "Layer",
    tap: "Where in the layer",
    drift: "Drift between them",
    exact: "Exact: from every value that both networks have on the probe.",
    onItsWay: "On its way: the networks of both steps are being replayed.",
    failed: "The replay failed. Open this tab again to try once more.",
    absent: (run: RunName, step: string) =>
      `Run ${run} has not recorded step ${step}.`,
    number: "Number",
    difference: "difference",
    numbers: {
      mean: "mean",
      std: "std. deviation",
      percentile15: "15th percentile",
      percentile50: "median",
      percentile85: "85th percentile",
    } satisfies Record<keyof ValueSummary, string>,
    exactness:
      "Histograms count values in bins, so the pictures are exact to one bar. The numbers are exact once both steps are replayed; those with ≈ are as recorded, percentiles to one bin.",
    noDrift: {
      notFinite: "values not finite",
      noSpreadThen: "no spread at “From”",
      noSpreadNow: "no spread at “To”",
    } satisfies Record<NoMovement, string>,
    pairing:
      "Drift is the Wasserstein-1 distance of each unit, averaged over units.",
    ruler: {
      sigmaThen:
        "σ₀: divided by the standard deviation that the unit has at “From”, at least half the layer’s, so that swapping changes the number.",
      values: "It is in the values’ own unit.",
      sigmaNow:
        "σ now: divided by the standard deviation that the unit has at “To”, at least half the layer’s, so that swapping changes the number.",
    } satisfies Record<Ruler, string>,
    between:
      "Between runs, unit 1 is compared with unit 1, and so on: they began with the same weights.",
  },
  ko: {
    title: "두 스텝 비교",
    intro:
      "어느 실행의 어느 스텝이든 커서가 놓인 스텝과 견주어 볼 수 있습니다. 위는 두 히스토그램이고, 아래는 커서 쪽에 더 많은(위로) 값과 더 적은(아래로) 값입니다.",
    noLayers:
      "은닉층이 없는 신경망이라 비교할 분포가 없습니다. 설정에서 층을 추가하세요.",
    from: "기준",
    to: "비교",
    runNames: { A: "실행 A", B: "실행 B" },
    runOf: (side) => `${side} 쪽 실행`,
    stepOf: (side) => `${side} 쪽 스텝`,
    step: "스텝",
    cursor: "(커서)",
    here: "커서의 스텝을 기준으로",
    swap: "맞바꾸기",
    layer: "층",
    tap: "층 안의 위치",
    drift: "둘 사이의 이동(drift)",
    exact: "정확한 값: 프로브에서 두 신경망이 내는 모든 값으로 계산했습니다.",
    onItsWay: "계산하는 중: 두 스텝의 신경망을 다시 학습해 되살리고 있습니다.",
    failed: "되살리지 못했습니다. 이 탭을 다시 열면 한 번 더 시도합니다.",
    absent: (run, step) => `실행 ${run}에는 스텝 ${step}의 기록이 없습니다.`,
    number: "수치",
    difference: "차이",
    numbers: {
      mean: "평균",
      std: "표준편차",
      percentile15: "15 백분위수",
      percentile50: "중앙값",
      percentile85: "85 백분위수",
    },
    exactness:
      "히스토그램은 값을 구간별로 세므로 그림은 막대 하나 폭까지 정확합니다. 수치는 두 스텝을 되살리고 나면 정확합니다. ≈가 붙은 수치는 기록에서 읽은 것으로, 백분위수는 구간 하나만큼 어긋날 수 있습니다.",
    noDrift: {
      notFinite: "유한하지 않은 값이 있음",
      noSpreadThen: "‘기준’ 쪽에 퍼짐 없음",
      noSpreadNow: "‘비교’ 쪽에 퍼짐 없음",
    },
    pairing:
      "이동은 유닛마다 잰 바서슈타인-1 거리(Wasserstein-1)를 유닛에 걸쳐 평균한 값입니다.",
    ruler: {
      sigmaThen:
        "σ₀: ‘기준’ 쪽에서 유닛이 갖는 표준편차(적어도 층 전체의 절반)로 나눕니다. 그래서 맞바꾸면 값이 달라집니다.",
      values: "값과 같은 단위입니다.",
      sigmaNow:
        "현재 σ: ‘비교’ 쪽에서 유닛이 갖는 표준편차(적어도 층 전체의 절반)로 나눕니다. 그래서 맞바꾸면 값이 달라집니다.",
    },
    between:
      "서로 다른 실행을 비교할 때는 1번 유닛은 1번 유닛과, 이런 식으로 짝을 짓습니다. 처음 가중치가 같았기 때문입니다.",
  },
});
