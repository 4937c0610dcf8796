/**
 * @file The words on a run that cannot be seen on the axis that it shares.
 */
import type { RunName } from "../../experiment/experiment";
import { bilingual } from "../../lab/language";

export const words = bilingual({
  en: {
    outside: (run: RunName) => `Most of ${run} is outside.`,
    squeezed: (run: RunName) => `${run} is squeezed to a line.`,
    own: "Own axes",
  },
  ko: {
    outside: (run) => `${run}는 대부분 축 밖에 있음.`,
    squeezed: (run) => `${run}는 선처럼 눌려 있음.`,
    own: "축 따로 쓰기",
  },
});
