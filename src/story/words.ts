/**
 * @file The words of the story's frame: what stands around its texts, and what is computed beside them.
 */
import type { RunName } from "../experiment/experiment";
import { bilingual } from "../lab/language";
import type { Disagreement } from "./claims/claim";

export const words = bilingual({
  en: {
    chapters: "Chapters",
    opening: "Opening",
    chapter: (number: number, title: string) => `Chapter ${number}: ${title}`,
    place: (number: number, of: number) => `${number} of ${of}`,
    next: "Next",
    previous: "Back",
    begin: "Begin",
    back: (title: string) => `Back to “${title}”`,
    question: "A question",
    questions: "Questions that learners ask",
    glossary: "Words of this page",
    sources: "Sources",
    ownExperiment:
      "This experiment is your own. Nothing was written about it in advance: what happens is what you see.",
    setLab: "Set the lab",
    setLabHelp:
      "The lab shows another experiment than the one that this text is about. This sets it to that.",
    lookFor: "Look for",
    measured: "Measured in this run",
    holds: "holds",
    fails: "does not hold",
    training: "Still training. The verdict comes when both runs have ended.",
    stopped: (run: string, step: string) =>
      `Run ${run} was stopped at step ${step}: what it would have come to cannot be told. Let it go on, then it can.`,
    runFailed: "A run has failed: there is nothing to judge by.",
    diverged: (run: RunName, step: string) =>
      `Run ${run} diverged at step ${step}: there is no end to compare.`,
    unseen:
      "This is read off single units. Open the units of a layer in the lab to see it.",
    rulers: "cannot be told here",
    rulersDisagree: {
      drift: "It takes all three rulers of drift to agree. Here:",
      speed: "It takes all three rulers of drift per step to agree. Here:",
      fastest: "It takes all three rulers of drift per step to agree. Here:",
    } satisfies Record<Disagreement["quantity"], string>,
    ruler: {
      holds: "holds",
      fails: "does not hold",
      none: "has no number, for there is no spread to measure by",
    },
    evidence: {
      drift: (run: RunName, layer: number, drift: string) =>
        `layer ${layer} of ${run}\u00a0${drift}`,
      speed: (run: RunName, layer: number, speed: string) =>
        `layer ${layer} of ${run}\u00a0${speed} per step`,
      fastest: (run: RunName, layer: number, step: string) =>
        `layer ${layer} of ${run} was fastest around step ${step}`,
    } satisfies Record<
      Disagreement["quantity"],
      (run: RunName, layer: number, number: string) => string
    >,
    pinned: (step: string) =>
      `Drift is now measured from step ${step}, which is pinned; this is judged by drift since step 0. Remove pin 1, then it can be told.`,
    sealed: "First your guess, above.",
    unseal: "Show it without one",
    lacks: {
      noHiddenLayer:
        "This experiment has no hidden layer, so there is nothing to judge.",
      oneHiddenLayer:
        "This experiment has a single hidden layer: none is deeper than another.",
      sameNormalization:
        "Here A and B do not differ in BatchNorm as this needs it. Switch BatchNorm on in one run only.",
      noBatchNorm:
        "This needs a layer with BatchNorm. Switch one on, then it can be judged.",
      noFrozenLayer:
        "This needs layer 1 frozen from the start in one run and learning in the other.",
      nothingFreezes:
        "This needs one run whose lower layers are frozen from some step on.",
      sameBias:
        "This needs two runs that differ in their biases: kept or dropped under BatchNorm, or moved by hand in one.",
      noKeptBias:
        "This needs a run with BatchNorm that keeps its biases (Setup, “bias under BatchNorm”).",
      sameAffine:
        "This needs one run that learns γ and β, and one in which they are fixed.",
      sameNoise: "This needs one run with noise, and one without.",
      sameGradient:
        "This needs one run that stops the gradient at μ and σ, and one that does not.",
      notMeasured:
        "The run is too short: this was not measured at any of its steps.",
      noNumber:
        "A number that this is judged by does not exist here: nothing moved, it would be divided by 0, or there is no step before.",
    },
  },
  ko: {
    chapters: "장 목록",
    opening: "들어가며",
    chapter: (number, title) => `${number}장: ${title}`,
    place: (number, of) => `${number}/${of}장`,
    next: "다음",
    previous: "이전",
    begin: "시작하기",
    back: (title) => `‘${title}’(으)로 돌아가기`,
    question: "질문",
    questions: "배우는 사람들이 자주 묻는 것",
    glossary: "이 페이지의 용어",
    sources: "참고 문헌",
    ownExperiment:
      "직접 설정한 실험입니다. 미리 써 둔 설명은 없습니다. 보이는 그대로가 결과입니다.",
    setLab: "실험 맞추기",
    setLabHelp:
      "지금 실험실에 있는 것은 이 글의 실험이 아닙니다. 누르면 이 글의 실험으로 맞춥니다.",
    lookFor: "눈여겨볼 점",
    measured: "이 실행에서 잰 값",
    holds: "성립함",
    fails: "성립하지 않음",
    training: "아직 학습 중입니다. 두 실행이 끝나면 판정이 나옵니다.",
    stopped: (run, step) =>
      `실행 ${run}의 학습을 스텝 ${step}에서 중단했기 때문에 결과를 판정할 수 없습니다. 이어서 학습하면 판정이 나옵니다.`,
    runFailed: "실행에 실패해서 판정할 근거가 없습니다.",
    diverged: (run, step) =>
      `실행 ${run}가 스텝 ${step}에서 발산했습니다. 비교할 마지막 상태가 없습니다.`,
    unseen:
      "유닛 하나하나를 들여다보아야 알 수 있습니다. 실험실에서 층의 유닛을 열어 주세요.",
    rulers: "여기서는 판정할 수 없음",
    rulersDisagree: {
      drift: "이동을 재는 세 자가 같은 말을 해야 판정할 수 있습니다. 여기서는",
      speed:
        "스텝당 이동을 재는 세 자가 같은 말을 해야 판정할 수 있습니다. 여기서는",
      fastest:
        "스텝당 이동을 재는 세 자가 같은 말을 해야 판정할 수 있습니다. 여기서는",
    },
    ruler: {
      holds: "성립함",
      fails: "성립하지 않음",
      none: "기준으로 삼을 퍼짐이 없어 잴 수 없음",
    },
    evidence: {
      drift: (run, layer, drift) => `${run}의 ${layer}층\u00a0${drift}`,
      speed: (run, layer, speed) => `${run}의 ${layer}층 스텝마다 ${speed}`,
      fastest: (run, layer, step) =>
        `${run}의 ${layer}층은 스텝 ${step} 부근에서 가장 빠름`,
    },
    pinned: (step) =>
      `지금은 핀으로 고정한 스텝 ${step}부터 이동을 재고 있는데, 이 판정은 스텝 0부터 잰 이동으로 합니다. 핀 1을 빼면 판정할 수 있습니다.`,
    sealed: "먼저 위에서 예상해 보세요.",
    unseal: "예상 없이 보기",
    lacks: {
      noHiddenLayer: "이 실험에는 은닉층이 없어서 판정할 것이 없습니다.",
      oneHiddenLayer: "은닉층이 하나뿐이라 더 깊은 층이 없습니다.",
      sameNormalization:
        "여기서는 A와 B의 배치 정규화가 이 판정에 필요한 만큼 다르지 않습니다. 한쪽 실행에만 배치 정규화를 켜 주세요.",
      noBatchNorm:
        "배치 정규화가 있는 층이 있어야 판정할 수 있습니다. 하나를 켜 주세요.",
      noFrozenLayer:
        "한 실행에서는 1층이 처음부터 동결되고, 다른 실행에서는 학습되어야 합니다.",
      nothingFreezes:
        "어떤 스텝부터 아래층들이 동결되는 실행이 하나 있어야 합니다.",
      sameBias:
        "두 실행의 편향이 달라야 합니다. 배치 정규화 아래에서 한쪽만 남기거나, 한쪽에서만 옮겨 주세요.",
      noKeptBias:
        "배치 정규화를 쓰면서 편향을 남겨 둔 실행이 있어야 합니다(설정의 ‘배치 정규화 아래의 편향’).",
      sameAffine: "한 실행은 γ와 β를 학습하고, 다른 실행은 고정해야 합니다.",
      sameNoise: "한 실행에만 잡음이 있어야 합니다.",
      sameGradient:
        "한 실행은 μ와 σ에서 기울기를 끊고, 다른 실행은 끊지 않아야 합니다.",
      notMeasured: "실행이 너무 짧아서 이 값을 잰 스텝이 없습니다.",
      noNumber:
        "판정에 쓰는 수가 여기서는 정해지지 않습니다. 움직인 값이 없거나, 0으로 나누게 되거나, 그 앞의 스텝이 없기 때문입니다.",
    },
  },
});
