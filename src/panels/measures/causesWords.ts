/**
 * @file The words of the causes that can be tested.
 */
import { bilingual } from "../../lab/language";

export const CAUSES = [
  "noise",
  "freeze",
  "affine",
  "bias",
  "stopGradient",
] as const;
type Cause = (typeof CAUSES)[number];

export const causesWords = bilingual({
  en: {
    title: "Test a cause",
    open: "Open Setup",
    causes: {
      noise: {
        name: "Noise behind BatchNorm",
        text: "Puts covariate shift back on purpose, at every step anew. If BatchNorm still trains, a steady distribution cannot be the reason (Santurkar et al. 2018). It cannot show what the reason is.",
      },
      freeze: {
        name: "Freeze layers (the lock on the spine)",
        text: "With everything below frozen, what a layer receives stands still: its drift per step is exactly 0. It cannot show what learning would have made of the frozen layers.",
      },
      affine: {
        name: "γ and β fixed",
        text: "Every unit then keeps mean 0 and variance 1 behind BatchNorm (Ioffe & Szegedy 2015, §3). What they become when they are learned stands in a layer’s units, over the steps.",
      },
      bias: {
        name: "A bias under BatchNorm, moved by hand",
        text: "The mean is subtracted, and the bias with it: nothing behind it changes but rounding, and its gradient is 0 (Ioffe & Szegedy 2015, §3.2).",
      },
      stopGradient: {
        name: "The gradient stopped at μ and σ",
        text: "What happens when the backward pass takes BatchNorm’s statistics for constants: it no longer goes down the loss (Ioffe & Szegedy 2015, §2).",
      },
    } satisfies Record<Cause, { readonly name: string; readonly text: string }>,
  },
  ko: {
    title: "원인을 시험하기",
    open: "설정 열기",
    causes: {
      noise: {
        name: "배치 정규화 뒤의 잡음",
        text: "공변량 변화를 스텝마다 일부러 되살립니다. 그래도 배치 정규화가 잘 배운다면 분포가 고른 것이 이유일 수는 없습니다(Santurkar 외 2018). 진짜 이유가 무엇인지까지는 알 수 없습니다.",
      },
      freeze: {
        name: "층 동결(가운데의 자물쇠)",
        text: "아래층을 모두 동결하면 층이 받는 값이 멈추어 스텝당 이동이 정확히 0이 됩니다. 동결한 층이 배웠더라면 어땠을지는 알 수 없습니다.",
      },
      affine: {
        name: "γ와 β 고정",
        text: "배치 정규화 뒤에서 모든 유닛이 평균 0, 분산 1을 지킵니다(Ioffe와 Szegedy 2015, 3절). 배우게 했을 때 어떤 값이 되는지는 층의 유닛을 열면 스텝에 따라 보입니다.",
      },
      bias: {
        name: "배치 정규화 아래의 편향을 손으로 옮기기",
        text: "평균을 뺄 때 편향도 함께 사라집니다. 그 뒤에서는 반올림 말고는 아무것도 바뀌지 않고, 편향의 기울기는 0입니다(Ioffe와 Szegedy 2015, 3.2절).",
      },
      stopGradient: {
        name: "μ, σ에서 기울기 끊기",
        text: "역전파에서 배치 정규화의 통계를 상수로 여기면 어떻게 되는지 봅니다. 더는 손실이 줄어드는 방향이 아닙니다(Ioffe와 Szegedy 2015, 2절).",
      },
    },
  },
});
