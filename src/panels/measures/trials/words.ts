/**
 * @file The words of the trials: many seeds, and sweeps.
 */
import { bilingual } from "../../../lab/language";
import type { RunName } from "../../../experiment/experiment";
import type { Trial } from "../../../lab/labState";
import type { Agreement } from "./trialData";

type TrialStatus = Trial["status"]["kind"] | "none";

export const trialWords = bilingual({
  en: {
    cancel: "Cancel",
    progress: "Progress",
    waits: "Waits until both networks of the lab are trained.",
    isOther: "These results are of an earlier setup.",
    status: {
      none: () => "Nothing has been run yet.",
      running: (percent) => `${percent}% trained`,
      done: () => "Complete.",
      cancelled: (percent) =>
        `Cancelled at ${percent}%; what was complete is shown.`,
      failed: () =>
        "A worker has failed. What was complete is shown; press the button to go on.",
    } satisfies Record<TrialStatus, (percent: number) => string>,
    seeds: {
      title: "Is it luck? The same pair under many seeds",
      meaning:
        "Run A and run B again and again, each pair with data, first weights and batches of its own seed: this experiment’s, and those after it. Lines are medians over the seeds, bands reach from the first to the third quartile; solid: run A, dashed: run B.",
      count: "Seeds",
      start: (count: number) => `Train ${count} pairs`,
      drifted: ({ below, above, pairs }: Agreement, layer: number) =>
        `${below} of ${pairs} seeds: run B’s layer ${layer} has drifted less at the end, by all three rulers${above > 0 ? `; ${above}: further by all three` : ""}.`,
      accurate: (above: number, below: number, pairs: number) =>
        `${above} of ${pairs} seeds: run B ends more accurate${below > 0 ? `; ${below}: run A does` : ""}.`,
      diverged: (run: RunName, count: number, of: number) =>
        `${count} of ${of} seeds: run ${run} diverged; these pairs are not compared.`,
      noEnd: (run: RunName) => `Run ${run} diverged under every seed.`,
      accuracyTitle: "Accuracy, held-out",
      lossTitle: "Loss, mini-batch",
      driftTitle: (layer: number, ruler: string) =>
        `Drift of layer ${layer} since step 0, ${ruler}`,
      summary: (run: RunName, median: string, low: string, high: string) =>
        `Run ${run} ends at ${median} (${low} to ${high}).`,
      caution:
        "What it cannot show: whether the claim holds for other data, widths or learning rates. Seeds that agree only say that it was not the draw. Where a run has diverged, the bands go on without it.",
      source:
        "Quartiles by linear interpolation; accuracy with running statistics; drift of the values that the lab shows.",
    },
    sweeps: {
      title: "Sweeps: learning rate and first weights",
      meaning:
        "Both runs at the same values of one setting, all else as each has it: why does BatchNorm allow higher learning rates, and why does it care less about the first weights? Ring: run A, square: run B.",
      of: {
        learningRate: {
          title: "Learning rate",
          start: "Sweep the learning rate",
        },
        sigma: { title: "σ of the first weights", start: "Sweep σ" },
      } satisfies Record<
        "learningRate" | "sigma",
        { readonly title: string; readonly start: string }
      >,
      accuracy: "Accuracy at the end, held-out",
      drift: (layer: number, ruler: string) =>
        `Drift of layer ${layer} at the end, since step 0, ${ruler}`,
      across: {
        learningRate:
          "Across: learning rates, each twice the one before; run A’s own is the fourth.",
        sigma:
          "Across: σ of N(0, σ²), from which the first weights are drawn; each twice the one before.",
      },
      summary: (run: RunName, values: string) => `Run ${run}: ${values}.`,
      diverged: (run: RunName, values: string) =>
        `Run ${run} diverged at ${values}.`,
      caution:
        "What it cannot show: one seed each, and a fixed number of steps; a small learning rate may only need more of them.",
      source:
        "Bjorck et al. 2018 (large learning rates); Ioffe & Szegedy 2015, §3.3.",
    },
  },
  ko: {
    cancel: "취소",
    progress: "진행 정도",
    waits: "실험실의 두 신경망이 학습을 마치기를 기다립니다.",
    isOther: "이 결과는 이전 설정에서 얻은 것입니다.",
    status: {
      none: () => "아직 실행하지 않았습니다.",
      running: (percent) => `${percent}% 학습함`,
      done: () => "완료했습니다.",
      cancelled: (percent) =>
        `${percent}%에서 취소했습니다. 끝난 것까지 보입니다.`,
      failed: () =>
        "워커 하나가 멈췄습니다. 끝난 것까지 보이며, 단추를 누르면 이어서 합니다.",
    },
    seeds: {
      title: "우연일까? 여러 시드로 같은 비교",
      meaning:
        "실행 A와 B를 짝지어 거듭 학습합니다. 짝마다 데이터, 처음 가중치, 배치의 시드가 다르며, 이 실험의 시드와 그다음 시드들을 씁니다. 선은 시드에 걸친 중앙값, 띠는 제1사분위수에서 제3사분위수까지입니다. 실선은 실행 A, 파선은 실행 B입니다.",
      count: "시드 수",
      start: (count) => `${count}쌍 학습`,
      drifted: ({ below, above, pairs }, layer) =>
        `시드 ${pairs}개 중 ${below}개에서, 세 자 모두로 재어 실행 B의 ${layer}층이 끝에 덜 이동했습니다${above > 0 ? `(${above}개에서는 세 자 모두로 더 이동)` : ""}.`,
      accurate: (above, below, pairs) =>
        `시드 ${pairs}개 중 ${above}개에서 실행 B가 더 정확하게 끝났습니다${below > 0 ? `(${below}개에서는 실행 A)` : ""}.`,
      diverged: (run, count, of) =>
        `시드 ${of}개 중 ${count}개에서 실행 ${run}이(가) 발산하여 그 짝은 비교하지 않았습니다.`,
      noEnd: (run) => `실행 ${run}은(는) 모든 시드에서 발산했습니다.`,
      accuracyTitle: "정확도(검증 표본)",
      lossTitle: "손실(미니배치)",
      driftTitle: (layer, ruler) => `스텝 0 이후 ${layer}층의 이동, ${ruler}`,
      summary: (run, median, low, high) =>
        `실행 ${run}의 끝: ${median}(${low}–${high}).`,
      caution:
        "알 수 없는 것: 다른 데이터, 너비, 학습률에서도 그런지. 시드들이 일치한다면 뽑기 운이 아니었다는 뜻일 뿐입니다. 발산한 실행은 그 뒤의 띠에서 빠집니다.",
      source:
        "사분위수는 선형 보간으로 구합니다. 정확도에는 이동 평균 통계를 쓰고, 이동은 실험실에 보이는 값의 이동입니다.",
    },
    sweeps: {
      title: "훑기: 학습률과 처음 가중치",
      meaning:
        "한 설정만 두 실행에서 똑같이 여러 값으로 바꾸고, 나머지는 저마다의 설정대로 학습합니다. 배치 정규화는 왜 더 큰 학습률을 견디고, 처음 가중치에 왜 덜 민감할까요? 동그라미는 실행 A, 네모는 실행 B입니다.",
      of: {
        learningRate: { title: "학습률", start: "학습률 훑기" },
        sigma: { title: "처음 가중치의 σ", start: "σ 훑기" },
      },
      accuracy: "마지막 정확도(검증 표본)",
      drift: (layer, ruler) => `스텝 0 이후 ${layer}층의 마지막 이동, ${ruler}`,
      across: {
        learningRate:
          "가로: 학습률. 앞의 두 배씩 커지며 네 번째가 실행 A의 값입니다.",
        sigma: "가로: 처음 가중치를 뽑는 N(0, σ²)의 σ. 앞의 두 배씩 커집니다.",
      },
      summary: (run, values) => `실행 ${run}: ${values}.`,
      diverged: (run, values) =>
        `실행 ${run}은(는) ${values}에서 발산했습니다.`,
      caution:
        "알 수 없는 것: 시드 하나, 정해진 스텝 수로만 봅니다. 학습률이 작으면 스텝이 더 필요할 뿐일 수도 있습니다.",
      source: "Bjorck 외 2018(큰 학습률), Ioffe와 Szegedy 2015, 3.3절.",
    },
  },
});
