/**
 * @file The words of the outcome strip.
 */
import { bilingual } from "../../lab/language";
import type { RunName } from "../../experiment/experiment";

export const words = bilingual({
  en: {
    title: "Outcome",
    accuracy: "Accuracy, held-out",
    accuracyHelp:
      "Share of the held-out samples classified correctly, never trained on, with BatchNorm using its running statistics, as it would after training. Measured every so many steps. The read-out also gives the accuracy on each step’s mini-batch.",
    openSamples:
      "Open: which samples are right, and one of them in each layer.",
    loss: "Loss, mini-batch",
    lossHelp:
      "Loss of each step’s mini-batch before its update; BatchNorm uses that batch’s own statistics. It jitters from batch to batch.",
    measure: "Measure of the third chart",
    measureHelp:
      "Recorded at every step. What it means and what it cannot show: see Measures.",
    layer: "Layer of the third chart",
    layerOption: (layer: number) => `layer ${layer}`,
    step: (step: string) => `step ${step}`,
    batchAccuracy: (share: string) => `this mini-batch ${share}`,
    stride: (stride: string) => `every ${stride} steps kept`,
    /** `values`: "run A 40.4%, run B 97.6%". */
    summary: (chart: string, step: string, values: string) =>
      `${chart}, step ${step}: ${values}`,
    runValue: (run: RunName, value: string) => `run ${run} ${value}`,
    notRecorded: "not recorded yet",
    none: "no value",
  },
  ko: {
    title: "결과",
    accuracy: "정확도(검증 표본)",
    accuracyHelp:
      "학습에 쓰지 않은 검증 표본을 맞게 분류한 비율입니다. 배치 정규화는 학습을 마친 뒤처럼 이동 평균 통계를 씁니다. 일정한 스텝마다 잽니다. 값을 읽을 때는 각 스텝 미니배치의 정확도도 함께 나옵니다.",
    openSamples:
      "열기: 어떤 표본을 맞혔는지, 그리고 표본 하나가 각 층에서 어디에 놓이는지.",
    loss: "손실(미니배치)",
    lossHelp:
      "각 스텝의 미니배치에서 갱신 전에 잰 손실입니다. 배치 정규화는 그 배치의 통계를 씁니다. 배치마다 들쭉날쭉합니다.",
    measure: "세 번째 그래프의 측정값",
    measureHelp: "모든 스텝에서 기록합니다. 뜻과 한계는 측정 탭에 있습니다.",
    layer: "세 번째 그래프의 층",
    layerOption: (layer) => `${layer}층`,
    step: (step) => `스텝 ${step}`,
    batchAccuracy: (share) => `이 미니배치 ${share}`,
    stride: (stride) => `${stride}스텝마다 보관`,
    summary: (chart, step, values) => `${chart}, 스텝 ${step}: ${values}`,
    runValue: (run, value) => `실행 ${run} ${value}`,
    notRecorded: "아직 기록되지 않음",
    none: "값 없음",
  },
});
