/**
 * @file The words of the choice of axes.
 */
import { bilingual } from "../../../lab/language";
import type { Axes } from "../../../lab/view";

interface AxesWords {
  readonly name: string;
  readonly meaning: string;
}

export const scaleWords = bilingual({
  en: {
    axes: "Axes of values",
    options: {
      shared: {
        name: "shared by both runs",
        meaning:
          "A layer’s two pictures can be compared by eye. The axis shows the bulk of the whole run; what lies outside is counted at its edge.",
      },
      own: {
        name: "each run its own",
        meaning:
          "Each picture is as large as it can be. Numbers stand on both sides: widths must not be compared by eye.",
      },
      symlog: {
        name: "symmetric-log",
        meaning:
          "Shared: nearly linear around 0; further out each tenfold takes the same room. Both runs can be seen, however far apart.",
      },
    } satisfies Record<Axes, AxesWords>,
  },
  ko: {
    axes: "값의 축",
    options: {
      shared: {
        name: "두 실행이 함께",
        meaning:
          "한 층의 두 그림을 눈으로 비교할 수 있습니다. 축은 실행 전체에서 값의 대부분을 담고, 벗어난 값은 가장자리에 세어 둡니다.",
      },
      own: {
        name: "실행마다 따로",
        meaning:
          "그림마다 될 수 있는 대로 크게 보입니다. 눈금이 양쪽에 따로 있으니, 폭을 눈으로 비교하면 안 됩니다.",
      },
      symlog: {
        name: "대칭 로그",
        meaning:
          "두 실행이 함께 쓰는 축입니다. 0 둘레에서는 거의 선형이고, 멀어질수록 열 배마다 같은 길이를 차지합니다. 크기가 아무리 달라도 두 실행이 모두 보입니다.",
      },
    },
  },
});
