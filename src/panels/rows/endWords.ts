/**
 * @file The words on how a run has ended otherwise than finished.
 */
import { bilingual } from "../../lab/language";

export const endWords = bilingual({
  en: {
    diverged: (step: string) => `diverged at step ${step}`,
    divergedHelp:
      "A NaN or an infinity appeared. What came before stays as it was recorded.",
    failed: {
      crashed: "Training stopped unexpectedly.",
      outOfMemory:
        "Training ran out of memory. Fewer steps, layers or units need less.",
      tooLarge:
        "This experiment needs more memory than this device may give, so it has not been tried: Setup says how much. Fewer layers, units or steps, or smaller batches, need less.",
      unsupported: "This browser cannot train here: it does not start workers.",
    },
    failedKept: "What is recorded stays.",
    tryAgain: "Try again",
  },
  ko: {
    diverged: (step) => `스텝 ${step}에서 발산`,
    divergedHelp:
      "NaN 또는 무한대가 나타났습니다. 그 앞의 기록은 그대로 남아 있습니다.",
    failed: {
      crashed: "학습이 예기치 않게 멈췄습니다.",
      outOfMemory:
        "메모리가 부족해 학습이 멈췄습니다. 스텝, 층, 유닛을 줄이면 메모리를 덜 씁니다.",
      tooLarge:
        "이 실험에 필요한 메모리가 이 기기에서 쓸 수 있는 양보다 커서 시작하지 않았습니다. 필요한 양은 설정에 나와 있습니다. 층, 유닛, 스텝, 배치 크기를 줄이면 메모리를 덜 씁니다.",
      unsupported:
        "이 브라우저에서는 워커(worker)를 시작할 수 없어 학습할 수 없습니다.",
    },
    failedKept: "지금까지의 기록은 남아 있습니다.",
    tryAgain: "다시 시도",
  },
});
