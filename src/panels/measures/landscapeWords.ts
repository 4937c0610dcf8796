/**
 * @file The words of the landscape.
 */
import { bilingual } from "../../lab/language";
import type { RunName } from "../../experiment/experiment";

export type LandscapeChart = "loss" | "change" | "smoothness";

interface ChartWords {
  readonly title: string;
  readonly summary: (
    run: RunName,
    step: string,
    low: string,
    high: string,
  ) => string;
}

export const landscapeWords = bilingual({
  en: {
    title: "Loss landscape along the gradient",
    meaning:
      "At some fifty steps of both runs, one batch’s gradient is followed from half to four times the learning rate: how much the loss varies on the way, and how much the gradient has changed there. Narrow and low means that the gradient is a good guide. Solid: run A, dashed: run B; axes are logarithmic.",
    caution:
      "What it cannot show: the size of a change is not comparable between a plain and a normalised network, whose gradients scale as 1/‖W‖. And β·η/2 comes to some 0.5 here, with or without BatchNorm (1 would be the edge of stability): effective β largely reads out the learning rate itself.",
    source:
      "Source: Santurkar et al. 2018, Fig. 4. Under Adam η is its learning rate, the direction still the gradient.",
    progress: {
      training: "Waits until both networks are trained.",
      measuring: "Measuring …",
      done: "Measured at some fifty steps of each run.",
      failed: "The replay of a run has failed. Close this and open it again.",
    },
    charts: {
      loss: {
        title: "Loss along the gradient: least to most",
        summary: (run, step, low, high) =>
          `Run ${run}, step ${step}: ${low} to ${high}.`,
      },
      change: {
        title: "Change of the gradient, ‖∇L(θ − cηg) − g‖",
        summary: (run, step, low, high) =>
          `Run ${run}, step ${step}: ${low} to ${high}.`,
      },
      smoothness: {
        title: "Effective β · η/2 (dotted: 1)",
        summary: (run, step, low) => `Run ${run}, step ${step}: ${low}.`,
      },
    } satisfies Record<LandscapeChart, ChartWords>,
  },
  ko: {
    title: "기울기를 따라 본 손실 지형",
    meaning:
      "두 실행의 쉰 곳 남짓한 스텝에서, 배치 하나의 기울기를 따라 학습률의 절반에서 네 배까지 가 봅니다. 그동안 손실이 얼마나 변하고 기울기가 얼마나 달라지는지를 잽니다. 좁고 낮을수록 기울기를 믿고 따라갈 수 있습니다. 실선은 실행 A, 파선은 실행 B이고 세로축은 로그입니다.",
    caution:
      "알 수 없는 것: 기울기의 크기가 1/‖W‖에 비례하므로, 정규화한 신경망과 하지 않은 신경망 사이에서 변화의 크기를 비교할 수는 없습니다. 또 여기서 β·η/2는 배치 정규화가 있든 없든 0.5 안팎에 이릅니다(1이면 안정성의 경계). 유효 β는 대체로 학습률 자체를 읽어 낼 뿐입니다.",
    source:
      "출처: Santurkar 외 2018, 그림 4. Adam에서는 η가 그 학습률이고, 방향은 여전히 기울기입니다.",
    progress: {
      training: "두 신경망의 학습이 끝나기를 기다립니다.",
      measuring: "재는 중 …",
      done: "실행마다 쉰 곳 남짓한 스텝에서 쟀습니다.",
      failed: "실행을 다시 재생하지 못했습니다. 닫았다가 다시 여세요.",
    },
    charts: {
      loss: {
        title: "기울기를 따라 본 손실: 최소에서 최대까지",
        summary: (run, step, low, high) =>
          `실행 ${run}, 스텝 ${step}: ${low}–${high}.`,
      },
      change: {
        title: "기울기의 변화, ‖∇L(θ − cηg) − g‖",
        summary: (run, step, low, high) =>
          `실행 ${run}, 스텝 ${step}: ${low}–${high}.`,
      },
      smoothness: {
        title: "유효 β · η/2 (점선: 1)",
        summary: (run, step, low) => `실행 ${run}, 스텝 ${step}: ${low}.`,
      },
    },
  },
});
