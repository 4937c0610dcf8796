/**
 * @file The words of the units.
 */
import { bilingual } from "../../lab/language";
import type { UnitOrder } from "../../lab/view";
import type { RunName } from "../../experiment/experiment";

export interface UnitInRun {
  readonly run: RunName;
  readonly low: string;
  readonly median: string;
  readonly high: string;
  readonly drift: string;
}

export const words = bilingual({
  en: {
    title: (layer: number) => `Units of layer ${layer}`,
    unitTitle: (unit: number, layer: number) =>
      `Unit ${unit} of layer ${layer}`,
    layer: "Layer",
    layerOption: (layer: number) => `layer ${layer}`,
    tap: "What is shown of each unit",
    order: "Sort by",
    orders: {
      number: "number",
      drift: "drift",
      saturation: "saturation",
      gradient: "gradient",
    } satisfies Record<UnitOrder, string>,
    orderHelp:
      "The greatest first, of whichever run has it greater. Sorted when exact values arrive; nothing moves while the cursor does.",
    allUnits: "All units",
    former: "Unit before",
    next: "Next unit",
    unit: (unit: number) => `Unit ${unit}`,
    summary: (unit: number, step: string, runs: readonly UnitInRun[]) =>
      `Unit ${unit}, step ${step}: ${runs
        .map(
          ({ run, low, median, high, drift }) =>
            `run ${run} median ${median}, 15th to 85th percentile ${low} to ${high}, drift ${drift}`,
        )
        .join("; ")}`,
    noValues: (unit: number) => `Unit ${unit}: values on their way`,
    noUnits: "There is no hidden layer, and so there are no units.",
    affineHistory: "γ and β over the steps (dotted: where they begin)",
    affineSummary: (sign: string, run: RunName, first: string, last: string) =>
      `${sign} of run ${run}: from ${first} to ${last}.`,
    history:
      "Across: steps, sampled by replay. Lines: 15th, 50th, 85th percentile. Bars: the probe’s values at the cursor, A and B facing each other on the layer’s axis; dashed: at the reference step.",
    numbers: (step: string, ruler: string) =>
      `Numbers: drift since step ${step}, ${ruler}.`,
    parameters: "Parameters and measures",
    parameter: "parameter",
    rows: {
      gamma: "γ",
      beta: "β",
      bias: "bias",
      runningMean: "running mean",
      runningVariance: "running variance",
      gradient: "norm of the gradient",
      drift: "drift",
      saturation: "saturated",
    },
    none: "none",
    weights: "Incoming weights",
    weightsHelp: (image: boolean) =>
      image
        ? "One pixel per pixel of the image; full: positive, hollow: negative. Both runs on one scale."
        : "One bar per unit of the layer before, up: positive. Both runs on one scale.",
    weightsSummary: (
      run: RunName,
      count: string,
      least: string,
      greatest: string,
      norm: string,
    ) =>
      `Run ${run}: ${count} incoming weights from ${least} to ${greatest}, norm ${norm}`,
    exciting: "What excites it most",
    excitingHelp: "The probe samples with the greatest values, greatest first.",
    excitingSummary: (run: RunName, labels: string) =>
      `Run ${run}: the samples with the greatest values have the labels ${labels}`,
    sample: (number: number, label: number, value: string) =>
      `Sample ${number}, label ${label}: ${value}`,
  },
  ko: {
    title: (layer) => `${layer}층의 유닛`,
    unitTitle: (unit, layer) => `${layer}층의 유닛 ${unit}`,
    layer: "층",
    layerOption: (layer) => `${layer}층`,
    tap: "각 유닛에서 무엇을 볼지",
    order: "정렬",
    orders: {
      number: "번호",
      drift: "이동",
      saturation: "포화",
      gradient: "기울기",
    },
    orderHelp:
      "두 실행 중 더 큰 값을 기준으로 큰 것부터 놓습니다. 정확한 값이 도착하면 정렬하며, 커서가 움직이는 동안에는 자리를 바꾸지 않습니다.",
    allUnits: "모든 유닛",
    former: "앞 유닛",
    next: "다음 유닛",
    unit: (unit) => `유닛 ${unit}`,
    summary: (unit, step, runs) =>
      `유닛 ${unit}, 스텝 ${step}: ${runs
        .map(
          ({ run, low, median, high, drift }) =>
            `실행 ${run} 중앙값 ${median}, 15~85 백분위수 ${low} ~ ${high}, 이동 ${drift}`,
        )
        .join("; ")}`,
    noValues: (unit) => `유닛 ${unit}: 값을 계산하는 중`,
    noUnits: "은닉층이 없으므로 유닛도 없습니다.",
    affineHistory: "스텝에 따른 γ와 β(점선: 처음 값)",
    affineSummary: (sign, run, first, last) =>
      `실행 ${run}의 ${sign}: ${first}에서 ${last}(으)로.`,
    history:
      "가로: 스텝(재현하여 표본으로 뽑음). 선: 15·50·85 백분위수. 막대: 커서 위치에서의 프로브 값이며, A와 B가 층의 축 위에서 마주 봅니다. 파선: 기준 스텝에서의 값.",
    numbers: (step, ruler) => `숫자: 스텝 ${step} 이후 이동, ${ruler}.`,
    parameters: "파라미터와 측정값",
    parameter: "파라미터",
    rows: {
      gamma: "γ",
      beta: "β",
      bias: "편향",
      runningMean: "이동 평균",
      runningVariance: "이동 분산",
      gradient: "기울기의 노름",
      drift: "이동",
      saturation: "포화",
    },
    none: "없음",
    weights: "들어오는 가중치",
    weightsHelp: (image) =>
      image
        ? "그림의 픽셀마다 한 칸입니다. 찬 칸은 양수, 빈 칸은 음수이고, 두 실행의 눈금은 같습니다."
        : "앞 층의 유닛마다 막대 하나이고, 위쪽이 양수입니다. 두 실행의 눈금은 같습니다.",
    weightsSummary: (run, count, least, greatest, norm) =>
      `실행 ${run}: 들어오는 가중치 ${count}개, ${least} ~ ${greatest}, 노름 ${norm}`,
    exciting: "가장 크게 반응하는 표본",
    excitingHelp: "값이 가장 큰 프로브 표본을 큰 것부터 보여 줍니다.",
    excitingSummary: (run, labels) =>
      `실행 ${run}: 값이 가장 큰 표본들의 레이블은 ${labels}`,
    sample: (number, label, value) =>
      `표본 ${number}, 레이블 ${label}: ${value}`,
  },
});
