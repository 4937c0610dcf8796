/**
 * @file The words that the page explains, each with one meaning, in the order in which they are listed.
 */
import { bilingual } from "../../lab/language";

export const terms = bilingual({
  en: {
    experiment: {
      name: "experiment",
      meaning:
        "Two runs and what they share: data, seed, layer widths, batch size and number of steps.",
    },
    run: {
      name: "run",
      meaning:
        "One network, trained once. An experiment has run A and run B; they differ only in what you change.",
    },
    spec: {
      name: "spec",
      meaning:
        "The full description of an experiment. The address of this page holds it: the same spec gives the same numbers, to the last bit.",
    },
    intervention: {
      name: "intervention",
      meaning:
        "A change of a run that takes effect at a step: another normalisation of a layer, freezing a layer, another learning rate, noise.",
    },
    layer: {
      name: "layer",
      meaning:
        "A hidden layer: multiply by W, normalise where there is a normalisation, apply the nonlinearity f. Numbered from 1; behind the last one stands the output layer.",
    },
    normalization: {
      name: "normalisation",
      meaning:
        "What rescales a layer’s values: none, BatchNorm (per unit, over the mini-batch), LayerNorm (per sample, over the units), or centring alone, which subtracts a unit’s mini-batch mean.",
    },
    tap: {
      name: "tap",
      meaning:
        "Where in a layer the distribution is taken: xW + b; what the nonlinearity sees (behind BatchNorm, where there is one); or what the next layer receives.",
    },
    probe: {
      name: "probe",
      meaning:
        "128 fixed samples that are never trained on. Distributions are measured on them: what moves has moved because parameters changed.",
    },
    recording: {
      name: "recording",
      meaning: "All that a run left behind, step by step.",
    },
    checkpoint: {
      name: "checkpoint",
      meaning:
        "The full state of a run at a step, from which it can be continued exactly.",
    },
    strata: {
      name: "strata",
      meaning:
        "The picture of one layer over all steps: step across, value up, the darker the more values. The lines are the 15th, 50th and 85th percentile.",
    },
    slice: {
      name: "slice",
      meaning: "The histogram of the strata at the cursor’s step.",
    },
    ghost: {
      name: "ghost",
      meaning:
        "The dashed outline behind a slice: the distribution at the reference step, step 0 unless you pin another one.",
    },
    cursor: {
      name: "cursor",
      meaning: "The step that the whole page shows: the vertical line.",
    },
    drift: {
      name: "drift",
      meaning:
        "How far each unit’s values have moved since the reference step: Wasserstein-1 distance, averaged over units. In σ₀, the standard deviation that the unit had then, at least half its layer’s: 1σ₀ is a move by the width that it began with. The Measures tab has two more rulers: the values’ own unit, and the width now.",
    },
    gradientShift: {
      name: "gradient shift",
      meaning:
        "How far a layer’s gradient moves because the layers below it were updated, on the same mini-batch (Santurkar et al. 2018, Def. 2.1).",
    },
  },
  ko: {
    experiment: {
      name: "실험(experiment)",
      meaning:
        "두 실행과 둘이 함께 쓰는 것, 곧 데이터·시드·층의 너비·배치 크기·스텝 수입니다.",
    },
    run: {
      name: "실행(run)",
      meaning:
        "신경망 하나를 한 번 학습한 것입니다. 실험에는 실행 A와 B가 있고, 바꾼 것 말고는 모두 같습니다.",
    },
    spec: {
      name: "명세(spec)",
      meaning:
        "실험 전체를 적은 것입니다. 이 페이지의 주소에 들어 있으며, 명세가 같으면 마지막 비트까지 같은 숫자가 나옵니다.",
    },
    intervention: {
      name: "개입(intervention)",
      meaning:
        "어떤 스텝부터 실행에 생기는 변화입니다. 층의 정규화를 바꾸거나, 층을 동결하거나, 학습률이나 잡음을 바꿉니다.",
    },
    layer: {
      name: "층(layer)",
      meaning:
        "은닉층입니다. W를 곱하고, 정규화가 있으면 정규화한 다음, 비선형 함수 f를 적용합니다. 1부터 번호를 매기고, 마지막 은닉층 뒤에는 출력층이 있습니다.",
    },
    normalization: {
      name: "정규화(normalization)",
      meaning:
        "층의 값을 다시 맞추는 방법입니다. 없음, 배치 정규화(미니배치에 걸쳐 유닛마다), 층 정규화(유닛에 걸쳐 표본마다), 미니배치 평균만 빼기 가운데 하나입니다.",
    },
    tap: {
      name: "측정 지점(tap)",
      meaning:
        "층 안에서 분포를 재는 자리입니다. xW + b, 비선형 함수가 보는 값(배치 정규화가 있으면 그 뒤), 다음 층이 받는 값의 셋입니다.",
    },
    probe: {
      name: "프로브(probe)",
      meaning:
        "학습에 쓰지 않는 고정된 표본 128개입니다. 분포는 여기서 재므로, 분포가 움직였다면 매개변수가 바뀌었기 때문입니다.",
    },
    recording: {
      name: "기록(recording)",
      meaning: "실행이 스텝마다 남긴 모든 값입니다.",
    },
    checkpoint: {
      name: "체크포인트(checkpoint)",
      meaning:
        "어떤 스텝에서 실행의 상태 전부입니다. 여기서부터 똑같이 이어 갈 수 있습니다.",
    },
    strata: {
      name: "지층(strata)",
      meaning:
        "한 층의 분포를 모든 스텝에 걸쳐 늘어놓은 그림입니다. 가로는 스텝, 세로는 값이고 진할수록 값이 많습니다. 선은 15·50·85 백분위수입니다.",
    },
    slice: {
      name: "단면(slice)",
      meaning: "커서가 놓인 스텝에서 자른 분포, 곧 히스토그램입니다.",
    },
    ghost: {
      name: "기준 윤곽(ghost)",
      meaning:
        "단면 뒤의 파선입니다. 기준 스텝에서의 분포이며, 따로 고정하지 않으면 스텝 0입니다.",
    },
    cursor: {
      name: "커서(cursor)",
      meaning: "페이지 전체가 보여 주는 스텝, 곧 세로선입니다.",
    },
    drift: {
      name: "이동(drift)",
      meaning:
        "기준 스텝 이후 각 유닛의 값이 옮겨 간 거리(Wasserstein-1)를 유닛에 걸쳐 평균한 값입니다. σ₀는 그때 그 유닛의 표준편차(적어도 층 전체의 절반)이고, 1σ₀는 처음의 폭만큼 움직였다는 뜻입니다. 측정 탭에는 자가 둘 더 있습니다. 값 그대로의 단위와 지금의 폭입니다.",
    },
    gradientShift: {
      name: "기울기 변화(gradient shift)",
      meaning:
        "같은 미니배치에서, 아래층들이 갱신되었다는 이유만으로 한 층의 기울기가 얼마나 달라지는지를 나타냅니다(Santurkar 등 2018, 정의 2.1).",
    },
  },
});

export type TermName = keyof typeof terms.en;
export const TERM_NAMES = Object.keys(terms.en) as readonly TermName[];
