/**
 * @file The words of the introduction. They hold for every experiment; what is said of a single one comes from presetWords.
 */
import type { ReactNode } from "react";
import { bilingual } from "../../lab/language";

interface Mark {
  readonly name: string;
  readonly meaning: string;
}

interface IntroductionWords {
  readonly title: string;
  readonly shift: readonly ReactNode[];
  readonly lookFor: string;
  readonly ownExperiment: string;
  readonly pictureTitle: string;
  readonly picture: (reference: string) => readonly Mark[];
  readonly probe: string;
  readonly tryTitle: string;
  readonly normalize: string;
  readonly switchOn: string;
  readonly switchOff: string;
  readonly scrub: string;
  readonly goTo: (step: string) => string;
  readonly compare: string;
  readonly open: (preset: string) => string;
  readonly doubtTitle: string;
  readonly doubt: readonly ReactNode[];
  readonly sources: string;
}

export const words = bilingual<IntroductionWords>({
  en: {
    title: "A layer’s input does not hold still",
    shift: [
      "Every layer learns what to do with its input. But that input is made by the layers below, and they are learning too. So with each update the values that a layer receives are distributed differently, although the data are the same as before.",
      <>
        Ioffe and Szegedy (2015) called this change of distributions during
        training <em>internal covariate shift</em>. They held that it slows
        learning down, as each layer must keep adapting to an input that moves,
        and proposed Batch Normalization to reduce it.
      </>,
      <>
        BatchNorm takes the values of one unit in a mini-batch, subtracts their
        mean, divides by their standard deviation, and then scales and moves
        them by two numbers that are learned: y&nbsp;=&nbsp;γx̂&nbsp;+&nbsp;β.
        The switches between the pictures put it into a layer of run A or of run
        B.
      </>,
    ],
    lookFor: "Look for",
    ownExperiment:
      "This experiment is your own. Nothing was written about it in advance: what happens is what you see.",
    pictureTitle: "How to read the picture",
    picture: (reference) => [
      {
        name: "Strata",
        meaning:
          "One layer over all of training. Across: the step. Up: the value. The darker, the more values lie there. The lines are the 15th, 50th and 85th percentile. Runs A and B share one axis of values in each layer.",
      },
      {
        name: "Slice",
        meaning:
          "The same distribution as a histogram, at the step of the vertical line.",
      },
      {
        name: "Ghost",
        meaning: `The dashed outline: where the distribution was at step ${reference}.`,
      },
      {
        name: "Drift",
        meaning: `How far the values of each unit have moved since step ${reference}, measured in the standard deviation that the unit had then; the average over units.`,
      },
    ],
    probe:
      "All of it is measured on 128 probe samples that stay the same and are never trained on. What moves has moved because parameters changed.",
    tryTitle: "Try it first",
    normalize:
      "Give run A BatchNorm in its first layer only. Run A trains anew at once; B stays as it is. What happens to the layers above?",
    switchOn: "BatchNorm on in layer 1 of A",
    switchOff: "BatchNorm off in layer 1 of A",
    scrub:
      "Go into the middle of training, then drag to and fro in any picture. The recording goes both ways.",
    goTo: (step) => `Go to step ${step}`,
    compare: "See a pair in which drift differs much and learning hardly does.",
    open: (preset) => `Open “${preset}”`,
    doubtTitle: "What is not settled",
    doubt: [
      "BatchNorm does not always help. In one of these pairs it gains nothing, in the other it hurts:",
      <>
        Nor is it settled why it helps where it does. Santurkar and others
        (2018) added noise after BatchNorm, so that distributions shifted again,
        and their networks still trained about as fast. They point to a smoother
        loss instead, and define the shift in another way, by gradients. What
        you see here is the shift of distributions, in the first sense. A small
        drift is no proof of learning: read it beside loss and accuracy.
      </>,
    ],
    sources: "Sources",
  },
  ko: {
    title: "층의 입력은 가만히 있지 않는다",
    shift: [
      "각 층은 들어오는 입력을 어떻게 다룰지 배웁니다. 그런데 그 입력을 만드는 것은 아래층들이고, 아래층들도 함께 배우는 중입니다. 그래서 데이터는 그대로인데도 가중치가 갱신될 때마다 층이 받는 값의 분포가 달라집니다.",
      <>
        Ioffe와 Szegedy(2015)는 학습 중에 분포가 이렇게 달라지는 현상을{" "}
        <em>내부 공변량 변화(internal covariate shift)</em>라고 불렀습니다.
        층마다 움직이는 입력에 거듭 다시 맞춰야 하므로 학습이 느려진다고 보았고,
        이를 줄이려고 배치 정규화(Batch Normalization)를 제안했습니다.
      </>,
      <>
        배치 정규화는 미니배치 안에서 유닛마다 평균을 빼고 표준편차로 나눈 다음,
        학습되는 값 γ를 곱하고 β를 더합니다. 식으로 쓰면
        y&nbsp;=&nbsp;γx̂&nbsp;+&nbsp;β입니다. 그림 사이의 스위치로 실행 A와 B의
        어느 층에 넣을지 정할 수 있습니다.
      </>,
    ],
    lookFor: "눈여겨볼 점",
    ownExperiment:
      "직접 설정한 실험입니다. 미리 써 둔 설명은 없습니다. 보이는 그대로가 결과입니다.",
    pictureTitle: "그림 읽는 법",
    picture: (reference) => [
      {
        name: "지층(strata)",
        meaning:
          "한 층의 분포를 학습 내내 늘어놓은 그림입니다. 가로는 스텝, 세로는 값이고, 진할수록 그 자리에 값이 많습니다. 선은 15·50·85 백분위수입니다. 같은 층의 A와 B는 같은 값 축을 씁니다.",
      },
      {
        name: "단면(slice)",
        meaning: "세로선이 놓인 스텝에서 자른 분포, 곧 히스토그램입니다.",
      },
      {
        name: "기준 윤곽(ghost)",
        meaning: `끊어진 선(파선)입니다. 스텝 ${reference}에서 분포가 있던 자리를 나타냅니다.`,
      },
      {
        name: "이동(drift)",
        meaning: `스텝 ${reference} 이후 각 유닛의 값이 얼마나 옮겨 갔는지를 그때 그 유닛의 표준편차를 단위로 재어 유닛에 걸쳐 평균한 값입니다.`,
      },
    ],
    probe:
      "모두 학습에 쓰지 않는 고정된 프로브 표본 128개에서 잽니다. 그러니 무언가 움직였다면 매개변수가 바뀌었기 때문입니다.",
    tryTitle: "먼저 해 보기",
    normalize:
      "A의 1층에만 배치 정규화를 넣어 보세요. A만 바로 다시 학습하고 B는 그대로입니다. 그 위의 층들은 어떻게 될까요?",
    switchOn: "A의 1층에 배치 정규화 켜기",
    switchOff: "A의 1층에서 배치 정규화 끄기",
    scrub:
      "학습 중간으로 간 다음, 아무 그림이나 좌우로 끌어 보세요. 기록은 앞으로도 뒤로도 볼 수 있습니다.",
    goTo: (step) => `스텝 ${step} 보기`,
    compare: "이동은 크게 다른데 학습 결과는 거의 같은 실험도 있습니다.",
    open: (preset) => `‘${preset}’ 열기`,
    doubtTitle: "아직 풀리지 않은 것",
    doubt: [
      "배치 정규화가 늘 도움이 되는 것은 아닙니다. 다음 두 실험에서 하나는 얻는 것이 없고, 다른 하나는 오히려 나빠집니다.",
      <>
        도움이 되는 경우에도 왜 그런지는 논쟁 중입니다. Santurkar 등(2018)은
        배치 정규화 뒤에 잡음을 넣어 분포가 다시 흔들리게 했는데도 학습은 거의
        그대로 빨랐습니다. 이들은 손실 함수가 더 매끄러워지는 데서 이유를
        찾았고, 내부 공변량 변화도 기울기(gradient)를 써서 달리 정의했습니다.
        여기서 보는 것은 처음 뜻 그대로 분포의 변화입니다. 이동이 작다고 학습이
        잘된 것은 아니니, 손실과 정확도를 함께 보세요.
      </>,
    ],
    sources: "참고 문헌",
  },
});
