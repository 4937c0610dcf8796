/**
 * @file What each recorded measure means, and cannot show.
 */
import { bilingual } from "../../lab/language";
import type { Measure } from "../../recording/measures/measures";

interface MeasureWords {
  /** Where it goes by a ruler, what stands behind the ruler's name. */
  readonly unit: string;
  readonly meaning: string;
  /** What it cannot show. */
  readonly caution: string;
  /** Where it comes from. */
  readonly source: string;
}

export const measureTexts = bilingual<Readonly<Record<Measure, MeasureWords>>>({
  en: {
    drift: {
      unit: "mean over units",
      meaning:
        "How far each unit’s values have moved since the reference step: Wasserstein-1 distance on the probe, averaged over units. What it is divided by is a choice:",
      caution:
        "Low drift is not health: a network that learns nothing drifts 0. By σ₀ a layer that hardly varied at first drifts far, though never less than half its layer’s spread is divided by; where there is no spread at all, there is no number. At equal steps drift also mixes shift with progress.",
      source:
        "Wasserstein-1 after Ioffe & Szegedy 2015, Fig. 1; scaled as docs/measures.md says.",
    },
    saturated: {
      unit: "share of values; for ReLU, of units",
      meaning:
        "How much of the layer lies in the flat parts of sigmoid or tanh, or in the left tail of SiLU, where the gradient is nearly gone; for ReLU, units that are 0 on the whole probe. It is 0 for leaky ReLU and the identity.",
      caution:
        "Not whether the saturated values matter: a confident, finished classifier saturates too.",
      source: "Glorot & Bengio 2010.",
    },
    stuckUnits: {
      unit: "units of the layer",
      meaning:
        "How many units pass nothing on, whatever the sample: on the whole probe they stay in one flat part of sigmoid or tanh, or are 0 under ReLU, so that almost no gradient comes through; or their value is the same for every sample.",
      caution:
        "Not whether they stay so: other weights may wake them up, and samples outside the probe may reach them. Where a flat part begins is a convention (below 6 % of the largest slope).",
      source:
        "Glorot & Bengio 2010 (saturation); Lu et al. 2020 (dying ReLU); counted as docs/measures.md says.",
    },
    std: {
      unit: "standard deviation, in the values’ own unit",
      meaning:
        "Standard deviation over all probe samples and units of the layer.",
      caution:
        "Not whether single units spread or only differ from one another. Just after BatchNorm with γ = 1 it is 1 by construction, so it proves nothing there.",
      source: "Ioffe & Szegedy 2015, Fig. 1 (percentiles of the same values).",
    },
    sampleSpread: {
      unit: "ratio, no unit",
      meaning:
        "How far a unit’s values differ from sample to sample, relative to how far the units differ from one another: the root of the units’ mean variance over the probe, divided by the standard deviation of their means. Where it is small, the layer says almost the same of every sample.",
      caution:
        "Not whether the difference between samples is one of classes. Just after BatchNorm with β = 0 all units have the same mean, so it is very large by construction, or has no value.",
      source: "Computed as docs/measures.md says.",
    },
    mean: {
      unit: "the values’ own unit",
      meaning: "Mean over all probe samples and units of the layer.",
      caution:
        "Units that move in opposite directions cancel. Just after BatchNorm with β = 0 it is 0 by construction.",
      source: "Ioffe & Szegedy 2015, Fig. 1 (percentiles of the same values).",
    },
    gradientNorm: {
      unit: "‖∂L/∂W‖, Euclidean",
      meaning:
        "Length of the mini-batch gradient of the layer’s weights, before the update. A frozen layer has none.",
      caution:
        "Not comparable between a plain and a normalised layer: under BatchNorm gradients scale as 1/‖W‖. A large gradient need not mean a useful one.",
      source: "Glorot & Bengio 2010.",
    },
    weightNorm: {
      unit: "‖W‖, Euclidean",
      meaning: "Length of the layer’s weights before the update.",
      caution:
        "Under BatchNorm the scale of W does not change the output at all; a growing norm only makes later steps smaller.",
      source: "van Laarhoven 2017.",
    },
    updateRatio: {
      unit: "‖ΔW‖/‖W‖, no unit",
      meaning:
        "How large the update is, relative to the weights that it changes.",
      caution:
        "Size, not direction: a ratio near a rule of thumb such as 10⁻³ does not say that the step leads downhill.",
      source: "Rule of thumb of practitioners (dashed line: 10⁻³).",
    },
    speed: {
      unit: "per step",
      meaning:
        "How far each unit’s values move in a single update: drift between one step and the next. It is fastest where the network learns fastest.",
      caution:
        "Not whether the steps add up: a distribution that trembles in place is as fast as one that slides away.",
      source: "Wasserstein-1 between neighbouring steps; docs/measures.md.",
    },
    path: {
      unit: "summed over steps",
      meaning:
        "Drift per step, added up from step 0: the length of the way that the layer’s distributions have gone.",
      caution:
        "Nothing about where they end: compare it with drift. A long path with little drift is trembling.",
      source: "Sum of drift per step; docs/measures.md.",
    },
    lag: {
      unit: "the probe’s σ",
      meaning:
        "How far BatchNorm’s running mean, which the network would use, is from the probe’s own mean: why training and use differ.",
      caution:
        "The variance can lag, too. Without BatchNorm there are no running statistics, and no lag.",
      source: "Ioffe & Szegedy 2015, Algorithm 2.",
    },
    shiftRelative: {
      unit: "‖G − G′‖/‖G‖, no unit",
      meaning:
        "How far the layer’s gradient moves because the layers below it were updated: G before the step’s update, G′ for the same batch after the layers below have moved. Recorded every few steps, at most at a quarter of the cost of training.",
      caution:
        "Not the same thing as drift, and often its contrary: BatchNorm cuts drift but need not cut this. A network that is stuck has shift 0.",
      source: "Santurkar et al. 2018, Def. 2.1, divided by ‖G‖.",
    },
    shiftCosine: {
      unit: "cosine of G and G′, 1 where nothing turns",
      meaning:
        "Whether the layer’s gradient still points the same way after the layers below were updated.",
      caution:
        "Not how large the gradients are, nor whether the direction was a good one. A network that is stuck has cosine 1.",
      source: "Santurkar et al. 2018, Fig. 3.",
    },
    shiftL2: {
      unit: "‖G − G′‖, in the gradient’s unit",
      meaning: "The same as a plain distance, as the paper defines it.",
      caution:
        "Not comparable between a plain and a normalised network: under BatchNorm gradients scale as 1/‖W‖. Prefer cosine and the relative one.",
      source: "Santurkar et al. 2018, Def. 2.1.",
    },
  },
  ko: {
    drift: {
      unit: "유닛에 걸친 평균",
      meaning:
        "기준 스텝 이후 각 유닛의 값이 이동한 정도입니다. 프로브에서 잰 바서슈타인-1 거리를 유닛에 걸쳐 평균합니다. 무엇으로 나눌지는 고를 수 있습니다.",
      caution:
        "이동이 작다고 건강한 것은 아닙니다. 아무것도 배우지 못하는 신경망의 이동은 0입니다. σ₀로 재면 처음에 거의 변하지 않던 층이 크게 나옵니다. 그래도 층 전체 퍼짐의 절반보다 작은 값으로 나누지는 않으며, 퍼짐이 아예 없으면 값도 없습니다. 같은 스텝끼리 비교하면 학습이 나아간 정도와도 섞입니다.",
      source:
        "Ioffe와 Szegedy 2015, 그림 1을 따른 바서슈타인-1 거리. 척도는 docs/measures.md에 있습니다.",
    },
    saturated: {
      unit: "값의 비율(ReLU는 유닛의 비율)",
      meaning:
        "sigmoid나 tanh의 평평한 구간과 SiLU의 왼쪽 꼬리, 곧 기울기가 거의 사라지는 곳에 놓인 값의 비율입니다. ReLU에서는 프로브 전체에서 0인 유닛의 비율이고, leaky ReLU와 identity에서는 0입니다.",
      caution:
        "포화된 값이 중요한지는 알 수 없습니다. 확신을 갖고 학습을 마친 분류기도 포화됩니다.",
      source: "Glorot와 Bengio 2010.",
    },
    stuckUnits: {
      unit: "층의 유닛 수",
      meaning:
        "표본이 무엇이든 아무것도 전하지 않는 유닛의 수입니다. 프로브 전체에서 sigmoid나 tanh의 한쪽 평평한 구간에 머물거나 ReLU에서 늘 0이어서 기울기가 거의 지나가지 못하는 유닛, 그리고 값이 모든 표본에서 똑같은 유닛을 셉니다.",
      caution:
        "계속 그대로인지는 알 수 없습니다. 다른 가중치가 바뀌면 되살아날 수 있고, 프로브에 없는 표본에는 반응할 수도 있습니다. 평평한 구간이 어디서 시작하는지는 약속입니다(가장 큰 기울기의 6% 미만).",
      source:
        "Glorot와 Bengio 2010(포화), Lu 외 2020(죽은 ReLU). 세는 법은 docs/measures.md에 있습니다.",
    },
    std: {
      unit: "표준편차, 값과 같은 단위",
      meaning: "층의 모든 프로브 표본과 유닛에 걸친 표준편차입니다.",
      caution:
        "유닛마다 넓게 퍼졌는지, 유닛끼리만 다른지는 구별하지 못합니다. γ = 1인 배치 정규화 직후에는 정의상 1이므로 아무것도 증명하지 않습니다.",
      source: "Ioffe와 Szegedy 2015, 그림 1(같은 값의 백분위수).",
    },
    sampleSpread: {
      unit: "비율, 단위 없음",
      meaning:
        "유닛의 값이 표본마다 얼마나 다른지를, 유닛끼리 얼마나 다른지에 견준 값입니다. 프로브에 걸친 유닛 분산의 평균에 제곱근을 씌우고, 유닛 평균들의 표준편차로 나눕니다. 작을수록 그 층은 어떤 표본에나 거의 같은 말을 합니다.",
      caution:
        "표본 사이의 차이가 클래스의 차이인지는 알 수 없습니다. β = 0인 배치 정규화 직후에는 모든 유닛의 평균이 같으므로, 정의상 아주 크거나 값이 없습니다.",
      source: "계산하는 법은 docs/measures.md에 있습니다.",
    },
    mean: {
      unit: "값과 같은 단위",
      meaning: "층의 모든 프로브 표본과 유닛에 걸친 평균입니다.",
      caution:
        "서로 반대로 움직이는 유닛은 상쇄됩니다. β = 0인 배치 정규화 직후에는 정의상 0입니다.",
      source: "Ioffe와 Szegedy 2015, 그림 1(같은 값의 백분위수).",
    },
    gradientNorm: {
      unit: "‖∂L/∂W‖, 유클리드 노름",
      meaning:
        "갱신 전, 미니배치에서 구한 층 가중치 기울기의 길이입니다. 고정한 층에는 기울기가 없습니다.",
      caution:
        "정규화한 층과 하지 않은 층 사이에서는 비교할 수 없습니다. 배치 정규화 아래에서 기울기는 1/‖W‖에 비례합니다. 기울기가 크다고 쓸모 있는 것도 아닙니다.",
      source: "Glorot와 Bengio 2010.",
    },
    weightNorm: {
      unit: "‖W‖, 유클리드 노름",
      meaning: "갱신 전 층 가중치의 길이입니다.",
      caution:
        "배치 정규화 아래에서 W의 크기는 출력을 전혀 바꾸지 않습니다. 크기가 커지면 이후의 걸음이 작아질 뿐입니다.",
      source: "van Laarhoven 2017.",
    },
    updateRatio: {
      unit: "‖ΔW‖/‖W‖, 단위 없음",
      meaning: "갱신이, 바꾸려는 가중치에 견주어 얼마나 큰지입니다.",
      caution:
        "크기일 뿐 방향은 아닙니다. 비율이 10⁻³ 같은 경험칙에 가까워도 그 걸음이 내리막으로 향한다는 뜻은 아닙니다.",
      source: "현장의 경험칙(파선: 10⁻³)입니다.",
    },
    speed: {
      unit: "스텝마다",
      meaning:
        "한 번의 갱신으로 각 유닛의 값이 이동한 정도, 곧 이웃한 두 스텝 사이의 이동입니다. 학습이 가장 빠른 곳에서 가장 빠릅니다.",
      caution:
        "걸음이 쌓이는지는 알 수 없습니다. 제자리에서 떠는 분포도 멀리 미끄러지는 분포만큼 빠를 수 있습니다.",
      source: "이웃한 스텝 사이의 바서슈타인-1 거리. docs/measures.md.",
    },
    path: {
      unit: "스텝에 걸친 합",
      meaning:
        "스텝당 이동을 스텝 0부터 더한 값입니다. 층의 분포가 지나온 길의 길이입니다.",
      caution:
        "어디에 도착했는지는 알 수 없으니 이동과 견주어 보세요. 길은 길고 이동은 작다면 떨고 있는 것입니다.",
      source: "스텝당 이동의 합. docs/measures.md.",
    },
    lag: {
      unit: "프로브의 σ",
      meaning:
        "실제로 사용할 때 쓰는 이동 평균이 프로브 자신의 평균에서 얼마나 떨어져 있는지입니다. 학습할 때와 사용할 때가 다른 까닭입니다.",
      caution:
        "분산도 늦을 수 있습니다. 배치 정규화가 없으면 이동 평균도, 지연도 없습니다.",
      source: "Ioffe와 Szegedy 2015, 알고리즘 2.",
    },
    shiftRelative: {
      unit: "‖G − G′‖/‖G‖, 단위 없음",
      meaning:
        "아래층들이 갱신된 탓에 층의 기울기가 얼마나 달라지는지입니다. G는 갱신 전, G′는 아래층만 갱신된 뒤 같은 배치에서 구한 기울기입니다. 몇 스텝마다, 학습 비용의 4분의 1을 넘지 않게 잽니다.",
      caution:
        "이동과는 다른 것이고 반대로 나올 때가 많습니다. 배치 정규화는 이동을 줄이지만 이 값까지 줄이지는 않습니다. 멈춘 신경망에서는 0입니다.",
      source: "Santurkar 외 2018, 정의 2.1을 ‖G‖로 나눈 값.",
    },
    shiftCosine: {
      unit: "G와 G′의 코사인, 방향이 그대로면 1",
      meaning:
        "아래층이 갱신된 뒤에도 층의 기울기가 같은 쪽을 가리키는지입니다.",
      caution:
        "기울기의 크기도, 그 방향이 좋았는지도 알 수 없습니다. 멈춘 신경망의 코사인은 1입니다.",
      source: "Santurkar 외 2018, 그림 3.",
    },
    shiftL2: {
      unit: "‖G − G′‖, 기울기와 같은 단위",
      meaning: "논문이 정의한 그대로의 거리입니다.",
      caution:
        "정규화한 신경망과 하지 않은 신경망 사이에서는 비교할 수 없습니다. 배치 정규화 아래에서 기울기는 1/‖W‖에 비례합니다. 코사인이나 상댓값을 보세요.",
      source: "Santurkar 외 2018, 정의 2.1.",
    },
  },
});
