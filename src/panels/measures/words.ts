/**
 * @file The words of the Measures panel.
 */
import { bilingual } from "../../lab/language";
import type { MeasureGroup } from "../../recording/measures/measureObject";

export const words = bilingual({
  en: {
    title: "What is measured",
    intro:
      "Recorded at every step, on a fixed probe of samples that the network never trains on. Choose one for the third chart; choose its layer above that chart. No single number tells health from sickness: read drift beside loss, spread and saturation.",
    compare: "Compare two steps exactly",
    group: "Measure of the third chart",
    unit: "Unit",
    cannotShow: "What it cannot show",
    source: "Source",
    groups: {
      values: "What a layer computes",
      weights: "What its weights do",
      shift: "Covariate shift by the definition with gradients",
    } satisfies Record<MeasureGroup, string>,
    show: "What is shown and recorded",
    outputRow: "Show the output layer as one more row",
    outputRowHelp:
      "Its logits, and under “passed on” the predicted probabilities. Both runs are recorded anew; the training is the same.",
    running: "Measure with running statistics",
    runningHelp:
      "On the probe BatchNorm then uses its running mean and variance, as the network would in use, instead of the probe’s own. Early in training the two differ.",
    heldOut: (step: string) => `Held-out accuracy at step ${step}`,
    statistics: "BatchNorm uses",
    inUse: "running statistics, as in use",
    asInTraining: "the samples’ own, as in training",
  },
  ko: {
    title: "무엇을 재는가",
    intro:
      "모든 스텝에서, 학습에 한 번도 쓰지 않는 고정된 프로브(probe) 표본으로 잽니다. 세 번째 그래프에 그릴 값을 고르세요. 층은 그 그래프 위에서 고릅니다. 숫자 하나만으로 학습이 건강한지 알 수는 없으니, 이동은 손실, 퍼짐, 포화와 함께 읽으세요.",
    compare: "두 스텝을 정확하게 비교하기",
    group: "세 번째 그래프의 측정값",
    unit: "단위",
    cannotShow: "알 수 없는 것",
    source: "출처",
    groups: {
      values: "층이 계산하는 값",
      weights: "가중치의 움직임",
      shift: "기울기로 정의한 공변량 변화",
    },
    show: "무엇을 보이고 기록할지",
    outputRow: "출력층을 한 줄 더 보이기",
    outputRowHelp:
      "로짓(logit)을, ‘층의 출력’에서는 예측 확률을 보입니다. 두 실행을 다시 기록하지만 학습은 그대로입니다.",
    running: "이동 평균 통계로 재기",
    runningHelp:
      "프로브에서 배치 정규화가 프로브 자신의 통계 대신, 실제로 사용할 때처럼 이동 평균과 이동 분산을 씁니다. 학습 초기에는 둘이 다릅니다.",
    heldOut: (step) => `스텝 ${step}의 검증 정확도`,
    statistics: "배치 정규화가 쓰는 통계",
    inUse: "이동 평균 통계(사용할 때)",
    asInTraining: "표본 자신의 통계(학습할 때)",
  },
});
