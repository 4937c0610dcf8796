/**
 * @file The words of the samples.
 */
import type { RunName } from "../../experiment/experiment";
import { bilingual } from "../../lab/language";

export const words = bilingual({
  en: {
    title: "Samples",
    sample: "Sample that is followed",
    sampleOption: (number: number, label: number | null) =>
      label === null ? `sample ${number}` : `sample ${number}, label ${label}`,
    former: "Sample before",
    next: "Next sample",
    right: (share: string, count: string, total: string) =>
      `${share} right (${count} of ${total})`,
    waiting: "Exact values are on their way.",
    regions: "Decision regions",
    regionsHelp:
      "Tint: the class that the network takes each place for. Discs: held-out samples, from hollow to full by class. Rings: those that it takes for another class. Plus signs: the probe; click one to follow it below. Cross: the one that is followed.",
    regionsSummary: (
      run: RunName,
      step: string,
      share: string,
      wrong: string,
    ) =>
      `Run ${run}, step ${step}: decision regions; ${share} of the held-out samples right, ${wrong} wrong`,
    confusion: (run: RunName) => `Confusion matrix of run ${run}`,
    confusionHelp:
      "Down: label. Across: what the network takes it for. Held-out samples, with running statistics.",
    label: "label",
    takenFor: (label: string) => `taken for ${label}`,
    commonest: (label: number, predicted: number, count: string) =>
      `Most often: ${label} taken for ${predicted} (${count} times).`,
    noMistake: "No mistake.",
    wrong: (shown: string, all: string) =>
      shown === all
        ? `Wrongly classified: ${all}`
        : `Wrongly classified: ${all}, the first ${shown}`,
    wrongSample: (label: number, predicted: number) =>
      `${label} taken for ${predicted}`,
    path: "One sample through the layers",
    pathHelp: (batches: string) =>
      `In the middle: the sample’s value in each unit, side by side, between the values of all samples. Tinted: from the least to the greatest value that it has in ${batches} different batches; under BatchNorm a sample’s values depend on its company. Below: that jitter, in σ of the layer.`,
    layer: (layer: number) => `Layer ${layer}`,
    jitter: "jitter",
    pathSummary: (
      layer: number,
      sample: number,
      step: string,
      runs: readonly {
        readonly run: RunName;
        readonly least: string;
        readonly greatest: string;
        readonly jitter: string;
      }[],
    ) =>
      `Layer ${layer}, sample ${sample}, step ${step}: ${runs
        .map(
          ({ run, least, greatest, jitter }) =>
            `run ${run} values from ${least} to ${greatest}, jitter across batches ${jitter}`,
        )
        .join("; ")}`,
  },
  ko: {
    title: "표본",
    sample: "따라가는 표본",
    sampleOption: (number, label) =>
      label === null ? `표본 ${number}` : `표본 ${number}, 레이블 ${label}`,
    former: "앞 표본",
    next: "다음 표본",
    right: (share, count, total) => `정답 ${share} (${total}개 중 ${count}개)`,
    waiting: "정확한 값을 계산하는 중입니다.",
    regions: "결정 영역(decision region)",
    regionsHelp:
      "바탕색: 신경망이 그 자리를 어느 클래스로 보는지. 점: 검증용 표본이며, 클래스에 따라 빈 점에서 찬 점까지. 고리: 다른 클래스로 잘못 본 표본. 더하기표: 프로브 표본이며, 누르면 아래에서 그 표본을 따라갑니다. 십자: 지금 따라가는 표본.",
    regionsSummary: (run, step, share, wrong) =>
      `실행 ${run}, 스텝 ${step}: 결정 영역. 검증용 표본의 정답률 ${share}, 오답 ${wrong}개`,
    confusion: (run) => `실행 ${run}의 혼동 행렬(confusion matrix)`,
    confusionHelp:
      "세로: 레이블. 가로: 신경망이 무엇으로 보았는지. 이동 통계로 잰 검증용 표본입니다.",
    label: "레이블",
    takenFor: (label) => `${label}(으)로 봄`,
    commonest: (label, predicted, count) =>
      `가장 흔한 오답: ${label}을(를) ${predicted}(으)로 봄 (${count}번).`,
    noMistake: "오답이 없습니다.",
    wrong: (shown, all) =>
      shown === all
        ? `잘못 분류한 표본 ${all}개`
        : `잘못 분류한 표본 ${all}개 중 앞의 ${shown}개`,
    wrongSample: (label, predicted) => `${label}을(를) ${predicted}(으)로 봄`,
    path: "표본 하나가 층을 지나는 길",
    pathHelp: (batches) =>
      `가운데: 모든 표본의 값 사이에 놓인, 이 표본이 각 유닛에서 갖는 값. 옅은 띠: 서로 다른 배치 ${batches}개에 넣었을 때 가장 작은 값부터 가장 큰 값까지. 배치 정규화에서는 같은 표본의 값이 함께 들어간 표본에 따라 달라집니다. 아래: 그 흔들림을 층의 σ로 나눈 값.`,
    layer: (layer) => `${layer}층`,
    jitter: "흔들림",
    pathSummary: (layer, sample, step, runs) =>
      `${layer}층, 표본 ${sample}, 스텝 ${step}: ${runs
        .map(
          ({ run, least, greatest, jitter }) =>
            `실행 ${run} 값 ${least} ~ ${greatest}, 배치에 따른 흔들림 ${jitter}`,
        )
        .join("; ")}`,
  },
});
