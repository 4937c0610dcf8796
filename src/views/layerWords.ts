/**
 * @file How layers, and the places in them at which values are read, are called.
 */
import { bilingual } from "../lab/language";
import type { Tap } from "../recording/chunk";

export const layerWords = bilingual({
  en: {
    tapShort: (tap: Tap, activation: string | null) =>
      ({
        linear: "xW + b",
        preactivation: activation === null ? "into f" : `into ${activation}`,
        activation: "passed on",
      })[tap],
    tapLong: (tap: Tap, activation: string | null) =>
      ({
        linear: "the weighted sum xW + b",
        preactivation: `what the ${activation ?? "nonlinearity"} sees`,
        activation: "what the next layer receives",
      })[tap],
    tapHelp: {
      linear:
        "The weighted sum of the layer’s inputs, before any normalisation.",
      preactivation:
        "What goes into the nonlinearity: after BatchNorm where there is BatchNorm, the weighted sum itself where there is none.",
      activation: "What comes out of the layer and is the next layer’s input.",
    },
    layer: (layer: number) => `Layer ${layer}`,
  },
  ko: {
    tapShort: (tap, activation) =>
      ({
        linear: "xW + b",
        preactivation: activation === null ? "f의 입력" : `${activation} 입력`,
        activation: "층의 출력",
      })[tap],
    tapLong: (tap, activation) =>
      ({
        linear: "가중합 xW + b",
        preactivation: `${activation ?? "비선형 함수"}에 들어가는 값`,
        activation: "다음 층이 받는 값",
      })[tap],
    tapHelp: {
      linear: "정규화하기 전, 층의 입력을 가중합한 값입니다.",
      preactivation:
        "비선형 함수에 들어가는 값입니다. 배치 정규화가 있으면 정규화한 뒤의 값이고, 없으면 가중합 그대로입니다.",
      activation: "층에서 나와 다음 층의 입력이 되는 값입니다.",
    },
    layer: (layer) => `${layer}층`,
  },
});
