/**
 * @file The words of the layer rows.
 */
import type { Ruler } from "../../measure/rulers";
import { bilingual } from "../../lab/language";
import type { RunName } from "../../experiment/experiment";
import type { Axes } from "../../lab/view";

export const words = bilingual({
  en: {
    title: "Distributions, layer by layer",
    steps: (last: string) => `steps 0 → ${last}`,
    stepAxis:
      "Across: training step. Up: value. Darker: more of the probe’s values.",
    atStep: "at step",
    tapGroup: "What is shown of each layer",
    output: "Output layer",
    outputHelp:
      "Logits of all classes; under “passed on” the probabilities that softmax makes of them.",
    units: (count: number) => (count === 1 ? "1 unit" : `${count} units`),
    openUnits: (layer: number) => `Open layer ${layer} into its units`,
    scales: "Axes of values, ruler of drift",
    batchNorm: "BatchNorm",
    normalization: "normalization",
    switchLabel: (layer: number, run: RunName) =>
      `BatchNorm, layer ${layer}, run ${run}`,
    switchHelp: {
      none: "Not normalised. Switch BatchNorm on: this run trains anew from step 0.",
      batch: "Has BatchNorm. Switch it off: this run trains anew from step 0.",
      other: (name: string) =>
        `Now: ${name}. Switch to BatchNorm: this run trains anew from step 0.`,
    },
    menuLabel: (layer: number, run: RunName) =>
      `Normalization, layer ${layer}, run ${run}`,
    menuHelp: "Choose another one than the switch gives.",
    lockLabel: (layer: number, run: RunName) =>
      `Freeze layer ${layer}, run ${run}`,
    locked: "Frozen: its parameters stay as they are. Press to train it again.",
    unlocked:
      "Trained. Press to freeze it; with all layers below frozen, what a layer receives stands still.",
    driftIn: (ruler: string) => `drift in ${ruler}`,
    driftSince: (step: string) => `drift since step ${step}`,
    driftHelp:
      "How far the values of each unit have moved since that step: Wasserstein-1 distance on the probe, averaged over units.",
    rulerHelp: {
      sigmaThen:
        "σ₀: in standard deviations that the unit had then, at least half the layer’s.",
      values: "In the values’ own unit.",
      sigmaNow:
        "σ now: in standard deviations that the unit has now, at least half the layer’s.",
    } satisfies Record<Ruler, string>,
    saturated: "saturated",
    saturatedHelp:
      "Share of values in the flat parts of sigmoid or tanh, or in the left tail of SiLU; for ReLU, share of units that are 0 on the whole probe.",
    batchOfOne:
      "Batch size 1: a single value is its own mean, so x̂ = 0. Every value under BatchNorm, or where only the mean is subtracted, is just β while training, and the layers above learn nothing from the input.",
    noLayers: "No hidden layer",
    noLayersHint:
      "This network goes straight from its input to its output: there is no layer whose input could shift. Accuracy and loss below are real. Add a layer in Setup to see distributions.",
    legend: {
      ink: (samples: string) =>
        `ink: share of the layer’s values (${samples} samples × units)`,
      lines: "lines: 15th, 50th, 85th percentile",
      ghost: (step: string) => `dashed: step ${step}`,
      secondGhost: (step: string) => `dotted: step ${step}`,
      intervention: "dash-dotted: intervention",
      faded: "faded: not yet played",
      axes: {
        own: "each run on its own axis",
        symlog: "axis: symmetric-log",
      } satisfies Record<Exclude<Axes, "shared">, string>,
      outside: "number of values outside the axis",
    },
  },
  ko: {
    title: "층별 분포",
    steps: (last) => `스텝 0 → ${last}`,
    stepAxis:
      "가로: 학습 스텝. 세로: 값. 진할수록 그 값을 갖는 프로브 값이 많습니다.",
    atStep: "스텝",
    tapGroup: "각 층에서 무엇을 볼지",
    output: "출력층",
    outputHelp:
      "모든 클래스의 로짓입니다. ‘층의 출력’에서는 소프트맥스를 거친 확률을 보입니다.",
    units: (count) => `유닛 ${count}개`,
    openUnits: (layer) => `${layer}층을 유닛별로 펼쳐 보기`,
    scales: "값의 축, 이동을 재는 자",
    batchNorm: "배치 정규화",
    normalization: "정규화",
    switchLabel: (layer, run) =>
      `배치 정규화(Batch Normalization), ${layer}층, 실행 ${run}`,
    switchHelp: {
      none: "정규화하지 않습니다. 켜면 이 실행을 스텝 0부터 다시 학습합니다.",
      batch:
        "배치 정규화가 있습니다. 끄면 이 실행을 스텝 0부터 다시 학습합니다.",
      other: (name) =>
        `지금은 ‘${name}’입니다. 배치 정규화로 바꾸면 이 실행을 스텝 0부터 다시 학습합니다.`,
    },
    menuLabel: (layer, run) => `정규화, ${layer}층, 실행 ${run}`,
    menuHelp: "스위치에 없는 정규화도 고를 수 있습니다.",
    lockLabel: (layer, run) => `${layer}층 동결, 실행 ${run}`,
    locked: "동결됨: 매개변수가 그대로 멈춰 있습니다. 누르면 다시 학습합니다.",
    unlocked:
      "학습 중. 누르면 동결합니다. 아래층을 모두 동결하면 그 위층이 받는 값은 움직이지 않습니다.",
    driftIn: (ruler) => `이동은 ${ruler}`,
    driftSince: (step) => `스텝 ${step} 이후 이동`,
    driftHelp:
      "그 스텝 이후 각 유닛의 값이 이동한 정도, 곧 프로브에서 잰 바서슈타인-1 거리(Wasserstein-1)를 유닛에 걸쳐 평균한 값입니다.",
    rulerHelp: {
      sigmaThen:
        "σ₀: 그 스텝에서 유닛이 갖던 표준편차(적어도 층 전체의 절반)로 나눕니다.",
      values: "값과 같은 단위입니다.",
      sigmaNow:
        "현재 σ: 지금 유닛이 갖는 표준편차(적어도 층 전체의 절반)로 나눕니다.",
    },
    saturated: "포화",
    saturatedHelp:
      "sigmoid·tanh에서는 평평한 구간, SiLU에서는 왼쪽 꼬리에 들어간 값의 비율, ReLU에서는 프로브 전체에서 0인 유닛의 비율입니다.",
    batchOfOne:
      "배치 크기 1: 값이 하나뿐이면 그 값이 곧 평균이므로 x̂ = 0입니다. 배치 정규화나 평균만 빼기를 거친 값은 학습 중 모두 β가 되고, 그 위의 층은 입력에서 아무것도 배우지 못합니다.",
    noLayers: "은닉층 없음",
    noLayersHint:
      "입력에서 출력으로 바로 이어지는 신경망이라, 입력 분포가 이동할 층이 없습니다. 아래의 정확도와 손실은 실제 값입니다. 분포를 보려면 설정에서 층을 추가하세요.",
    legend: {
      ink: (samples) =>
        `색의 진하기: 층의 값(표본 ${samples}개 × 유닛) 중 비율`,
      lines: "선: 15·50·85 백분위수",
      ghost: (step) => `파선: 스텝 ${step}`,
      secondGhost: (step) => `점선: 스텝 ${step}`,
      intervention: "일점쇄선: 개입",
      faded: "흐린 부분: 아직 재생하지 않음",
      axes: {
        own: "실행마다 축이 다름",
        symlog: "축: 대칭 로그",
      },
      outside: "축 밖에 있는 값의 수",
    },
  },
});
