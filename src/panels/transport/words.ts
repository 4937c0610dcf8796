/**
 * @file The words of the transport.
 */
import { bilingual } from "../../lab/language";
import type { RunStatus, Pin } from "../../lab/labState";
import type { RunName } from "../../experiment/experiment";

export const words = bilingual({
  en: {
    title: "Playback",
    play: "Play",
    pause: "Pause",
    toStart: "To step 0",
    back: "One step back",
    forward: "One step forward",
    toEnd: "To the last recorded step",
    scrubber: "Step shown",
    scrubberValue: (step: string, steps: string) => `step ${step} of ${steps}`,
    step: "step",
    of: (steps: string) => `/ ${steps}`,
    editStep: "Type a step to go to",
    stepField: "Go to step",
    stepProblem: (given: string, last: string) =>
      `“${given}” is not a recorded step: give a whole number from 0 to ${last}.`,
    recorded: "trained",
    status: {
      training: "training",
      stopped: "stopped",
      ready: "ready",
      diverged: "diverged",
      failed: "failed",
    } satisfies Record<RunStatus["kind"], string>,
    stop: "Stop training",
    stopHelp:
      "Stop training and measuring. What is known of both runs stays, and you can go on later.",
    stoppedAt: (step: string) => `at step ${step}`,
    goOn: "Go on training",
    goOnHelp: "Go on from where training was stopped.",
    progress: "Training and measuring both runs",
    timeLeft: (time: string) => `${time} left`,
    timeLeftHelp:
      "Until every step of both runs is measured, at the present speed",
    stepsPerSecond: (rate: string) => `${rate} steps/s`,
    rateHelp:
      "Updates per second, both runs together, median of the recent past",
    speed: "Playback speed",
    speedHelp:
      "1× plays the whole experiment in 8 seconds. Training is not slowed or sped up by it.",
    pinShort: (number: number) => `Pin ${number}`,
    pin: (number: number) => `Pin ${number}: pin this step`,
    movePin: (number: number, at: string) =>
      `Pin ${number}, at step ${at}: move it to this step`,
    unpin: (number: number) => `Remove pin ${number}`,
    pinHelp: {
      first:
        "Drift is measured, and the dashed outlines are drawn, from the pinned step instead of step 0. Both runs are recorded anew; their numbers do not change.",
      second:
        "The dotted outlines are drawn from the pinned step. Drift is still measured from the first pin.",
    } satisfies Record<Pin, string>,
    pinMark: (number: number) => `Pin ${number}`,
    pinMarkHelp: (number: number, at: string) =>
      `Pin ${number}, step ${at}. Drag it, or move it with the arrow keys; Delete removes it.`,
    comparedMark: (run: RunName) => `Compared step of run ${run}`,
    comparedMarkHelp: (run: RunName, at: string) =>
      `Run ${run} at step ${at} is compared with the cursor’s step. Drag it, or move it with the arrow keys.`,
    fingerprint: "fingerprint",
    fingerprintOf: (run: RunName) => `Copy the fingerprint of run ${run}`,
    fingerprintHelp: "Two readers with the same link see the same fingerprint.",
    copied: "copied",
    copyFailed: "could not copy",
    keys: "Keyboard",
    keyList: [
      ["Space", "play or pause"],
      ["← →", "one step"],
      ["Shift ← →", "ten steps"],
      ["Home End", "first, last recorded step"],
      ["Ctrl/⌘ Z", "undo the last change"],
      ["Ctrl/⌘ Shift Z", "redo what was undone"],
      ["Ctrl Y", "the same"],
      ["← → Del", "on a pin or an intervention: move it, remove it"],
    ] satisfies readonly (readonly [keys: string, effect: string])[],
  },
  ko: {
    title: "재생",
    play: "재생",
    pause: "일시정지",
    toStart: "스텝 0으로",
    back: "한 스텝 뒤로",
    forward: "한 스텝 앞으로",
    toEnd: "마지막으로 기록된 스텝으로",
    scrubber: "보고 있는 스텝",
    scrubberValue: (step, steps) => `전체 ${steps} 중 스텝 ${step}`,
    step: "스텝",
    of: (steps) => `/ ${steps}`,
    editStep: "이동할 스텝 입력",
    stepField: "이동할 스텝",
    stepProblem: (given, last) =>
      `“${given}”은(는) 기록된 스텝이 아닙니다. 0부터 ${last}까지의 정수를 입력하세요.`,
    recorded: "학습됨",
    status: {
      training: "학습 중",
      stopped: "중단됨",
      ready: "완료",
      diverged: "발산",
      failed: "실패",
    },
    stop: "학습 중단",
    stopHelp:
      "학습과 측정을 중단합니다. 두 실행에서 지금까지 알게 된 것은 남고, 나중에 이어서 할 수 있습니다.",
    stoppedAt: (step) => `스텝 ${step}에서`,
    goOn: "이어서 학습",
    goOnHelp: "중단한 곳부터 이어서 학습합니다.",
    progress: "두 실행의 학습과 측정",
    timeLeft: (time) => `${time} 남음`,
    timeLeftHelp:
      "두 실행의 모든 스텝을 재기까지 남은 시간(지금 속도로 어림한 값)",
    stepsPerSecond: (rate) => `초당 ${rate}스텝`,
    rateHelp: "두 실행을 합친 초당 갱신 횟수(최근 값의 중앙값)",
    speed: "재생 속도",
    speedHelp: "1×는 실험 전체를 8초에 재생합니다. 학습 속도와는 관계없습니다.",
    pinShort: (number) => `핀 ${number}`,
    pin: (number) => `핀 ${number}: 이 스텝에 꽂기`,
    movePin: (number, at) =>
      `스텝 ${at}에 꽂은 핀 ${number}: 이 스텝으로 옮기기`,
    unpin: (number) => `핀 ${number} 빼기`,
    pinHelp: {
      first:
        "스텝 0 대신 핀을 꽂은 스텝을 기준으로 이동을 재고 파선 윤곽을 그립니다. 두 실행을 다시 기록하지만 수치는 바뀌지 않습니다.",
      second:
        "핀을 꽂은 스텝의 분포를 점선 윤곽으로 그립니다. 이동은 그대로 첫째 핀부터 잽니다.",
    },
    pinMark: (number) => `핀 ${number}`,
    pinMarkHelp: (number, at) =>
      `핀 ${number}, 스텝 ${at}. 끌거나 화살표 키로 옮기고, Delete 키로 뺍니다.`,
    comparedMark: (run) => `실행 ${run}에서 기준으로 삼은 스텝`,
    comparedMarkHelp: (run, at) =>
      `실행 ${run}의 스텝 ${at}을(를) 커서의 스텝과 비교합니다. 끌거나 화살표 키로 옮깁니다.`,
    fingerprint: "지문",
    fingerprintOf: (run) => `실행 ${run}의 지문 복사`,
    fingerprintHelp: "같은 링크를 연 두 사람은 같은 지문을 보게 됩니다.",
    copied: "복사함",
    copyFailed: "복사하지 못함",
    keys: "키보드",
    keyList: [
      ["Space", "재생·일시정지"],
      ["← →", "한 스텝"],
      ["Shift ← →", "열 스텝"],
      ["Home End", "처음, 마지막으로 기록된 스텝"],
      ["Ctrl/⌘ Z", "마지막 변경 실행 취소"],
      ["Ctrl/⌘ Shift Z", "취소한 변경 다시 실행"],
      ["Ctrl Y", "위와 같음"],
      ["← → Del", "핀이나 개입에서: 옮기기, 지우기"],
    ],
  },
});
