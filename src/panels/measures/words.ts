/**
 * @file What each recorded measure is called, means, and cannot show.
 */
import { bilingual } from "../../lab/language";
import type { Measure } from "../../lab/labState";

interface MeasureWords {
  readonly name: string;
  readonly unit: string;
  readonly meaning: string;
  /** What it cannot show. */
  readonly caution: string;
}

interface MeasuresWords {
  readonly title: string;
  readonly intro: string;
  readonly compare: string;
  readonly group: string;
  readonly unit: string;
  readonly cannotShow: string;
  readonly layer: string;
  readonly measures: Readonly<Record<Measure, MeasureWords>>;
}

export const words = bilingual<MeasuresWords>({
  en: {
    title: "What is measured",
    intro:
      "Recorded at every step, on a fixed probe of samples that the network never trains on. Choose one for the third chart; choose its layer above that chart. No single number tells health from sickness: read drift beside loss, spread and saturation.",
    compare: "Compare two steps exactly",
    group: "Measure of the third chart",
    unit: "Unit",
    cannotShow: "What it cannot show",
    layer: "Layer",
    measures: {
      drift: {
        name: "Drift",
        unit: "σ of the reference step",
        meaning:
          "How far each unit’s values have moved since the reference step: Wasserstein-1 distance divided by the unit’s standard deviation then, averaged over units.",
        caution:
          "Low drift is not health: a network that learns nothing drifts 0, and where the spread at the reference step is tiny the number explodes. At equal steps it also mixes shift with progress.",
      },
      saturated: {
        name: "Saturated share",
        unit: "share of values; for ReLU, of units",
        meaning:
          "How much of the layer lies in the flat parts of sigmoid or tanh, where the gradient is nearly gone; for ReLU, units that are 0 on the whole probe. It is 0 for the identity.",
        caution:
          "Not whether the saturated values matter: a confident, finished classifier saturates too.",
      },
      std: {
        name: "Spread",
        unit: "standard deviation, in the values’ own unit",
        meaning:
          "Standard deviation over all probe samples and units of the layer.",
        caution:
          "Not whether single units spread or only differ from one another. Just after BatchNorm with γ = 1 it is 1 by construction, so it proves nothing there.",
      },
      mean: {
        name: "Mean",
        unit: "the values’ own unit",
        meaning: "Mean over all probe samples and units of the layer.",
        caution:
          "Units that move in opposite directions cancel. Just after BatchNorm with β = 0 it is 0 by construction.",
      },
      gradientNorm: {
        name: "Gradient norm",
        unit: "‖∂L/∂W‖, Euclidean",
        meaning:
          "Length of the mini-batch gradient of the layer’s weights, before the update. A frozen layer has none.",
        caution:
          "Not comparable between a plain and a normalised layer: under BatchNorm gradients scale as 1/‖W‖. A large gradient need not mean a useful one.",
      },
      weightNorm: {
        name: "Weight norm",
        unit: "‖W‖, Euclidean",
        meaning: "Length of the layer’s weights before the update.",
        caution:
          "Under BatchNorm the scale of W does not change the output at all; a growing norm only makes later steps smaller.",
      },
      updateRatio: {
        name: "Update ratio",
        unit: "‖ΔW‖/‖W‖, no unit",
        meaning:
          "How large the update is, relative to the weights that it changes.",
        caution:
          "Size, not direction: a ratio near a rule of thumb such as 10⁻³ does not say that the step leads downhill.",
      },
    },
  },
  ko: {
    title: "무엇을 재는가",
    intro:
      "모든 스텝에서, 학습에 한 번도 쓰지 않는 고정된 프로브(probe) 표본으로 잽니다. 세 번째 그래프에 그릴 값을 고르세요. 층은 그 그래프 위에서 고릅니다. 숫자 하나만으로 학습이 건강한지 알 수는 없으니, 이동은 손실, 퍼짐, 포화와 함께 읽으세요.",
    compare: "두 스텝을 정확하게 비교하기",
    group: "세 번째 그래프의 측정값",
    unit: "단위",
    cannotShow: "알 수 없는 것",
    layer: "층",
    measures: {
      drift: {
        name: "이동(drift)",
        unit: "기준 스텝의 σ",
        meaning:
          "기준 스텝 이후 각 유닛의 값이 이동한 정도입니다. 바서슈타인-1 거리를 그때 그 유닛의 표준편차로 나누어 유닛에 걸쳐 평균합니다.",
        caution:
          "이동이 작다고 건강한 것은 아닙니다. 아무것도 배우지 못하는 신경망의 이동은 0이고, 기준 스텝의 퍼짐이 아주 작으면 값이 폭발합니다. 같은 스텝끼리 비교하면 학습이 나아간 정도와도 섞입니다.",
      },
      saturated: {
        name: "포화 비율",
        unit: "값의 비율(ReLU는 유닛의 비율)",
        meaning:
          "sigmoid나 tanh의 평평한 구간, 곧 기울기가 거의 사라지는 곳에 놓인 값의 비율입니다. ReLU에서는 프로브 전체에서 0인 유닛의 비율이고, identity에서는 0입니다.",
        caution:
          "포화된 값이 중요한지는 알 수 없습니다. 확신을 갖고 학습을 마친 분류기도 포화됩니다.",
      },
      std: {
        name: "퍼짐",
        unit: "표준편차, 값과 같은 단위",
        meaning: "층의 모든 프로브 표본과 유닛에 걸친 표준편차입니다.",
        caution:
          "유닛마다 넓게 퍼졌는지, 유닛끼리만 다른지는 구별하지 못합니다. γ = 1인 배치 정규화 직후에는 정의상 1이므로 아무것도 증명하지 않습니다.",
      },
      mean: {
        name: "평균",
        unit: "값과 같은 단위",
        meaning: "층의 모든 프로브 표본과 유닛에 걸친 평균입니다.",
        caution:
          "서로 반대로 움직이는 유닛은 상쇄됩니다. β = 0인 배치 정규화 직후에는 정의상 0입니다.",
      },
      gradientNorm: {
        name: "기울기 크기",
        unit: "‖∂L/∂W‖, 유클리드 노름",
        meaning:
          "갱신 전, 미니배치에서 구한 층 가중치 기울기의 길이입니다. 고정한 층에는 기울기가 없습니다.",
        caution:
          "정규화한 층과 하지 않은 층 사이에서는 비교할 수 없습니다. 배치 정규화 아래에서 기울기는 1/‖W‖에 비례합니다. 기울기가 크다고 쓸모 있는 것도 아닙니다.",
      },
      weightNorm: {
        name: "가중치 크기",
        unit: "‖W‖, 유클리드 노름",
        meaning: "갱신 전 층 가중치의 길이입니다.",
        caution:
          "배치 정규화 아래에서 W의 크기는 출력을 전혀 바꾸지 않습니다. 크기가 커지면 이후의 걸음이 작아질 뿐입니다.",
      },
      updateRatio: {
        name: "갱신 비율",
        unit: "‖ΔW‖/‖W‖, 단위 없음",
        meaning: "갱신이, 바꾸려는 가중치에 견주어 얼마나 큰지입니다.",
        caution:
          "크기일 뿐 방향은 아닙니다. 비율이 10⁻³ 같은 경험칙에 가까워도 그 걸음이 내리막으로 향한다는 뜻은 아닙니다.",
      },
    },
  },
});
