/**
 * @file The words of the charts in the Measures panel.
 */
import { bilingual } from "../../lab/language";
import type { RunName } from "../../experiment/experiment";

export const profileWords = bilingual({
  en: {
    title: (step: string) => `Over depth, step ${step}`,
    across: "Across: layers, first to last. Ring: run A, square: run B.",
    output: "out",
    exact: "exact at the cursor’s step",
    isExact: "Replayed: exact for this step.",
    onItsWay: "Exact numbers are on their way.",
    lastMeasured: "Recorded every few steps: those of the last one before.",
    summary: (run: RunName, values: string) =>
      `Run ${run}, first layer to last: ${values}.`,
    equalLoss: {
      title: "Drift at equal loss",
      meaning: (layer: number, ruler: string) =>
        `Drift of layer ${layer} (${ruler}) against the mini-batch loss instead of the step: equal steps confound shift with progress. Means over hundredths of each run; solid: run A, dashed: run B, dots: the cursor.`,
      caution:
        "Equal loss is not equal progress in everything else: accuracy and confidence may differ.",
      across: "loss, falling →",
      verdict: (loss: string, a: string, b: string) =>
        `Where each run first comes to loss ${loss}: run A has drifted ${a}, run B ${b}.`,
      apart: "The two runs have not come to the same loss yet.",
    },
  },
  ko: {
    title: (step) => `깊이에 따라, 스텝 ${step}`,
    across:
      "가로: 첫 층부터 마지막 층까지. 동그라미는 실행 A, 네모는 실행 B입니다.",
    output: "출력",
    exact: "커서가 있는 스텝에서 정확하게",
    isExact: "다시 재생하여 이 스텝에서 정확하게 잰 값입니다.",
    onItsWay: "정확한 값을 구하는 중입니다.",
    lastMeasured: "몇 스텝마다 기록하므로, 바로 앞에서 잰 값입니다.",
    summary: (run, values) => `실행 ${run}, 첫 층부터 차례로 ${values}.`,
    equalLoss: {
      title: "같은 손실에서 본 이동",
      meaning: (layer, ruler) =>
        `스텝 대신 미니배치 손실에 견주어 본 ${layer}층의 이동(${ruler})입니다. 같은 스텝끼리 비교하면 변화와 진도가 섞이기 때문입니다. 각 실행을 백 토막으로 나눈 평균이며, 실선은 실행 A, 파선은 실행 B, 점은 커서입니다.`,
      caution:
        "손실이 같다고 다른 모든 것이 같지는 않습니다. 정확도와 확신은 다를 수 있습니다.",
      across: "손실, 작아지는 쪽 →",
      verdict: (loss, a, b) =>
        `두 실행이 손실 ${loss}에 처음 이르렀을 때의 이동: 실행 A ${a}, 실행 B ${b}.`,
      apart: "두 실행이 아직 같은 손실에 이르지 못했습니다.",
    },
  },
});
