/**
 * @file What each ruler of drift measures by, and what it flatters.
 */
import { bilingual } from "../../lab/language";
import type { Ruler } from "../../measure/rulers";

interface RulerText {
  readonly name: string;
  readonly meaning: string;
}

export const rulerTexts = bilingual({
  en: {
    title: "Drift is measured in",
    rulers: {
      sigmaThen: {
        name: "σ₀, the width at the reference step",
        meaning:
          "Divided by the standard deviation that the unit had at the reference step, but at least half that of its whole layer: 1σ₀ is a move by the width that it began with. A unit that hardly varied at first counts for much.",
      },
      values: {
        name: "values",
        meaning:
          "In the values’ own unit, divided by nothing. Layers whose values are larger count for more.",
      },
      sigmaNow: {
        name: "σ now, the present width",
        meaning:
          "Divided by the standard deviation that the unit has at the step that is shown, but at least half that of its whole layer. A distribution that spreads while it moves counts for less.",
      },
    } satisfies Record<Ruler, RulerText>,
    note: "Which layer, or which run, drifts more can depend on the ruler. The page calls it so only where all three agree.",
  },
  ko: {
    title: "이동을 재는 자",
    rulers: {
      sigmaThen: {
        name: "σ₀, 기준 스텝에서의 폭",
        meaning:
          "기준 스텝에서 유닛이 갖던 표준편차로 나눕니다. 다만 그 값이 층 전체 표준편차의 절반보다 작으면 절반을 씁니다. 1σ₀는 처음 폭만큼 움직였다는 뜻입니다. 처음에 거의 변하지 않던 유닛일수록 크게 나옵니다.",
      },
      values: {
        name: "값 단위",
        meaning:
          "아무것으로도 나누지 않은, 값 그대로의 단위입니다. 값이 큰 층일수록 크게 나옵니다.",
      },
      sigmaNow: {
        name: "현재 σ, 지금의 폭",
        meaning:
          "보고 있는 스텝에서 유닛이 갖는 표준편차로 나눕니다. 역시 층 전체 표준편차의 절반보다 작으면 절반을 씁니다. 움직이면서 함께 퍼지는 분포일수록 작게 나옵니다.",
      },
    },
    note: "어느 층, 어느 실행이 더 이동했는지는 자에 따라 달라질 수 있습니다. 이 페이지는 세 자가 모두 일치할 때만 그렇다고 말합니다.",
  },
});
