/**
 * @file The words of predictions. What is said afterwards is computed: nothing is scored, only compared.
 */
import { bilingual } from "../../lab/language";

export const words = bilingual({
  en: {
    title: "Predict first",
    commit: "That is my guess: play the run",
    again: "Guess again",
    waiting: "The comparison comes when the run has ended.",
    cannotTell: "The lab now shows an experiment that cannot tell.",
    layer: (layer: number) => `Layer ${layer}`,
    came: "this run",
    layerSame: (layer: number, drift: string) =>
      `As you said: in this run it was layer ${layer}, by ${drift}.`,
    layerOther: (
      yours: number,
      yourDrift: string,
      most: number,
      mostDrift: string,
    ) =>
      `You said layer ${yours}, which drifted ${yourDrift}. In this run it was layer ${most}, by ${mostDrift}.`,
    /** Layer 0: by that ruler it is not known. */
    otherRulers: (inValues: number, inSigmaNow: number) =>
      `That depends on the ruler: in values it was layer ${inValues || "–"}, in σ now layer ${inSigmaNow || "–"}.`,
    noLayer: "There is no hidden layer to choose.",
    choiceSame: "It came out as you said.",
    choiceOther: "It came out otherwise than you said.",
    curveHint: "Draw with the pointer, or move each dot with the arrow keys.",
    curveLabel: "Your curve of run B’s held-out accuracy",
    knot: (step: string) => `Accuracy at step ${step}`,
    knotValue: (share: string) => `${share}`,
    curveAbove: (points: string) =>
      `On average your curve lies ${points} points above run B’s.`,
    curveBelow: (points: string) =>
      `On average your curve lies ${points} points below run B’s.`,
    curveOn: "On average your curve lies within a point of run B’s.",
    legend: "dashed: your curve · solid: run B",
  },
  ko: {
    title: "먼저 예상해 보기",
    commit: "이렇게 예상합니다. 실행 재생",
    again: "다시 예상하기",
    waiting: "실행이 끝나면 예상과 비교합니다.",
    cannotTell: "지금 실험실에 있는 실험으로는 알 수 없습니다.",
    layer: (layer) => `${layer}층`,
    came: "이 실행",
    layerSame: (layer, drift) =>
      `예상대로입니다. 이 실행에서는 ${layer}층이 ${drift}만큼, 가장 크게 움직였습니다.`,
    layerOther: (yours, yourDrift, most, mostDrift) =>
      `${yours}층이라고 예상했는데, 그 층은 ${yourDrift}만큼 움직였습니다. 이 실행에서는 ${most}층이 ${mostDrift}만큼, 가장 크게 움직였습니다.`,
    otherRulers: (inValues, inSigmaNow) =>
      `다만 자에 따라 다릅니다. 값 단위로는 ${inValues || "–"}층, 현재 σ로는 ${inSigmaNow || "–"}층이 가장 크게 움직였습니다.`,
    noLayer: "고를 은닉층이 없습니다.",
    choiceSame: "예상대로 나왔습니다.",
    choiceOther: "예상과 다르게 나왔습니다.",
    curveHint:
      "포인터로 그리거나, 점마다 화살표 키로 위아래로 옮길 수 있습니다.",
    curveLabel: "실행 B의 검증 정확도로 예상하는 곡선",
    knot: (step) => `스텝 ${step}에서의 정확도`,
    knotValue: (share) => `${share}`,
    curveAbove: (points) =>
      `예상한 곡선은 실행 B보다 평균 ${points}%p 위에 있습니다.`,
    curveBelow: (points) =>
      `예상한 곡선은 실행 B보다 평균 ${points}%p 아래에 있습니다.`,
    curveOn: "예상한 곡선은 실행 B와 평균 1%p 안에서 일치합니다.",
    legend: "파선: 내 예상 · 실선: 실행 B",
  },
});
