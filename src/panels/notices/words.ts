/**
 * @file The words of the notices.
 */
import type { FieldKey } from "../../lab/addressFields";
import { bilingual } from "../../lab/language";

interface NoticesWords {
  readonly title: string;
  /** What the fields of the address are called; those that only this page writes. */
  readonly fields: Readonly<Record<FieldKey, string>>;
  readonly notAllowed: string;
  readonly given: string;
  readonly allowed: string;
  readonly used: string;
  readonly ignored: string;
  readonly unknown: string;
  readonly dismiss: (field: string) => string;
  readonly dismissAll: string;
}

export const words = bilingual<NoticesWords>({
  en: {
    title: "About the address of this page",
    fields: {
      "?": "the whole address",
      preset: "preset",
      data: "data set",
      size: "size of the digits",
      noise: "noise of the data",
      seed: "seed",
      widths: "units of each layer",
      batch: "batch size",
      steps: "number of steps",
      loss: "loss",
      bn: "normalisation of each layer",
      act: "activation",
      init: "initialisation",
      opt: "optimizer",
      lr: "learning rate",
      momentum: "momentum",
      decay: "weight decay",
      place: "placement of BatchNorm",
      frozen: "frozen layers",
      bias: "bias under BatchNorm",
      affine: "γ and β",
      stopgrad: "gradient through μ and σ",
      bnnoise: "noise behind BatchNorm",
      do: "interventions",
      stats: "statistics on the probe",
      out: "output row",
      step: "step shown",
      tap: "what is shown of each layer",
      ref: "reference step",
      pin2: "second pin",
      vs: "compared steps",
      measure: "measure of the third chart",
      layer: "layer of the third chart",
      tab: "tab",
      chapter: "chapter of the story",
      ask: "question that is answered",
      lang: "language",
      theme: "colours",
      show: "what the lab shows",
      in: "layer whose units are shown",
      order: "order of the units",
      unit: "unit that is opened",
      sample: "sample that is followed",
    },
    notAllowed: "the page cannot use this value.",
    given: "Given",
    allowed: "Allowed",
    used: "Used instead",
    ignored: "This part is ignored.",
    unknown: "The page knows no field of this name and ignores it.",
    dismiss: (field) => `Dismiss the notice about ${field}`,
    dismissAll: "Dismiss all",
  },
  ko: {
    title: "주소에서 쓸 수 없는 부분",
    fields: {
      "?": "주소 전체",
      preset: "프리셋",
      data: "데이터",
      size: "숫자 그림의 크기",
      noise: "데이터의 잡음",
      seed: "시드",
      widths: "층마다의 유닛 수",
      batch: "배치 크기",
      steps: "스텝 수",
      loss: "손실 함수",
      bn: "층마다의 정규화",
      act: "활성화 함수",
      init: "초기화",
      opt: "최적화 방법",
      lr: "학습률",
      momentum: "모멘텀",
      decay: "가중치 감쇠",
      place: "배치 정규화의 위치",
      frozen: "동결한 층",
      bias: "배치 정규화 아래의 편향",
      affine: "γ와 β",
      stopgrad: "μ, σ를 지나는 기울기",
      bnnoise: "배치 정규화 뒤의 잡음",
      do: "개입(intervention)",
      stats: "프로브에 쓰는 통계량",
      out: "출력 행",
      step: "보여 줄 스텝",
      tap: "각 층에서 볼 값",
      ref: "기준 스텝",
      pin2: "둘째 핀",
      vs: "비교하는 두 스텝",
      measure: "셋째 그래프의 지표",
      layer: "셋째 그래프의 층",
      tab: "탭",
      chapter: "이야기의 장",
      ask: "답을 볼 질문",
      lang: "언어",
      theme: "화면 색",
      show: "실험실에 보일 것",
      in: "유닛을 보일 층",
      order: "유닛의 순서",
      unit: "펼친 유닛",
      sample: "따라가는 표본",
    },
    notAllowed: "이 값은 쓸 수 없습니다.",
    given: "주어진 값",
    allowed: "쓸 수 있는 값",
    used: "대신 쓴 값",
    ignored: "이 부분은 무시했습니다.",
    unknown: "이런 이름의 항목은 없으므로 무시했습니다.",
    dismiss: (field) => `${field} 알림 닫기`,
    dismissAll: "모두 닫기",
  },
});
