/**
 * @file The words on what has been replayed.
 */
import type { RunName } from "../../experiment/experiment";
import { bilingual } from "../../lab/language";

export const words = bilingual({
  en: {
    fresh: (step: string) => `exact at step ${step}`,
    onItsWay: "exact values on their way …",
    /** Why a run has not come to the cursor. */
    absent: {
      training: "not trained this far yet",
      ended: (step: string) => `ends at step ${step}`,
    },
    help: "The network of this very step, trained again from its spec to the same bits: nothing is binned. While the cursor moves, the nearest sampled step is shown.",
    failed: {
      crashed: "Replaying stopped unexpectedly.",
      outOfMemory: "There is not enough memory to replay this run.",
      tooLarge: "This run needs more memory than this device may give.",
      unsupported: "This browser does not start the worker that replays.",
    },
    rest: "What is recorded is not touched.",
    tryAgain: "Try again",
    tryAgainFor: (run: RunName) => `Try again to replay run ${run}`,
  },
  ko: {
    fresh: (step: string) => `스텝 ${step}의 정확한 값`,
    onItsWay: "정확한 값을 계산하는 중 …",
    absent: {
      training: "아직 여기까지 학습하지 않음",
      ended: (step) => `스텝 ${step}에서 끝남`,
    },
    help: "바로 이 스텝의 신경망을 설정에서부터 비트까지 똑같이 다시 학습한 값이며, 구간으로 묶지 않았습니다. 커서가 움직이는 동안에는 가장 가까운 표본 스텝을 보여 줍니다.",
    failed: {
      crashed: "재현이 예기치 않게 멈췄습니다.",
      outOfMemory: "메모리가 부족해 이 실행을 재현할 수 없습니다.",
      tooLarge:
        "이 실행에 필요한 메모리가 이 기기에서 쓸 수 있는 양보다 큽니다.",
      unsupported:
        "이 브라우저에서는 재현용 워커(worker)를 시작할 수 없습니다.",
    },
    rest: "기록된 내용은 그대로입니다.",
    tryAgain: "다시 시도",
    tryAgainFor: (run: RunName) => `실행 ${run} 재현 다시 시도`,
  },
});
