/**
 * @file What each preset is called, and what to look for in it. The sentences claim no more than src/experiment/presets.ts
 * says of each, which tests/experiment/presets.test.ts checks on real runs.
 */
import { bilingual } from "../lab/language";
import type { PresetId } from "../experiment/presets";

interface PresetWords {
  readonly name: string;
  /** One sentence, true of the unchanged preset, that a reader can check on the page. */
  readonly lookFor: string;
}

export const presetWords = bilingual<Readonly<Record<PresetId, PresetWords>>>({
  en: {
    "sigmoid-digits": {
      name: "Sigmoid digits",
      lookFor:
        "A stays at chance (about 10%) for some 400 steps, then all its layers slide and spread at once; B is above 90% by step 100, and its layer 4 drifts less than 1.3σ₀.",
    },
    "tanh-digits": {
      name: "Tanh digits, learning rate 2",
      lookFor:
        "A saturates: at the end most values of its layers 1 and 4 lie in the flat parts of tanh, in B fewer than one in five.",
    },
    "relu-digits": {
      name: "ReLU digits",
      lookFor:
        "Both learn alike, though layer 4 drifts about nine times as far in A by σ₀, three times by σ now: drift alone does not decide how well a network learns.",
    },
    spirals: {
      name: "Two spirals",
      lookFor:
        "BatchNorm does not help: A ends about as accurate as B or better, though its layer 2 drifts more than twice as far by σ₀ (by σ now, no further).",
    },
    "glorot-bengio": {
      name: "Five sigmoid layers (Glorot & Bengio)",
      lookFor:
        "A stays at chance (about 10%) to the last step while its topmost layer slides away as one block; B reaches about 97%.",
    },
    "large-learning-rate": {
      name: "Large learning rate",
      lookFor:
        "A dies: nearly every unit of its layer 8 is 0 on the whole probe, and it stays at chance (about 10%); B learns at the same learning rate.",
    },
    "batch-of-two": {
      name: "Batch of two",
      lookFor:
        "BatchNorm hurts: with two samples a batch, each unit only tells which of the two is larger (x̂ = ±1); A reaches over 90%, B about 24%.",
    },
  },
  ko: {
    "sigmoid-digits": {
      name: "Sigmoid 숫자",
      lookFor:
        "A는 400스텝 남짓 찍는 수준(약 10%)에 머물다가 모든 층의 분포가 한꺼번에 밀리고 퍼집니다. B는 100스텝이면 90%를 넘고, 4층의 이동(drift)은 1.3σ₀보다 작습니다.",
    },
    "tanh-digits": {
      name: "Tanh 숫자, 학습률 2",
      lookFor:
        "A는 포화됩니다. 끝에 이르면 1층과 4층의 값이 대부분 tanh의 평평한 구간에 놓이지만, B에서는 다섯 중 하나도 되지 않습니다.",
    },
    "relu-digits": {
      name: "ReLU 숫자",
      lookFor:
        "4층의 이동(drift)은 A가 σ₀로 재면 아홉 배쯤, 현재 σ로 재면 세 배쯤 크지만 둘 다 비슷하게 잘 배웁니다. 이동만으로 학습의 성패가 정해지지는 않습니다.",
    },
    spirals: {
      name: "두 나선",
      lookFor:
        "배치 정규화가 도움이 되지 않습니다. A는 2층의 이동(drift)이 σ₀로 재면 두 배가 넘는데도(현재 σ로 재면 비슷합니다) 정확도가 B와 비슷하거나 더 높습니다.",
    },
    "glorot-bengio": {
      name: "Sigmoid 다섯 층(Glorot & Bengio)",
      lookFor:
        "A는 마지막 스텝까지 찍는 수준(약 10%)에 머물고, 맨 위층의 분포는 한 덩어리로 밀려납니다. B는 97%쯤에 이릅니다.",
    },
    "large-learning-rate": {
      name: "큰 학습률",
      lookFor:
        "A는 죽습니다. 8층의 유닛은 거의 모두 프로브 전체에서 0이고, 정확도는 찍는 수준(약 10%)에 머뭅니다. B는 같은 학습률로도 배웁니다.",
    },
    "batch-of-two": {
      name: "두 개짜리 배치",
      lookFor:
        "배치 정규화가 오히려 해롭습니다. 배치에 표본이 둘뿐이면 각 유닛은 둘 중 어느 쪽이 큰지만 전합니다(x̂ = ±1). A는 90%를 넘지만 B는 24%쯤에 그칩니다.",
    },
  },
});
