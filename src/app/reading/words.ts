/**
 * @file The words of the reading column's frame.
 */
import { bilingual } from "../../lab/language";
import type { Tab } from "../../lab/view";

export const words = bilingual({
  en: {
    tabs: "To read and to set",
    tabNames: {
      story: "Story",
      setup: "Setup",
      measures: "Measures",
      compare: "Compare",
    } satisfies Record<Tab, string>,
  },
  ko: {
    tabs: "읽기와 설정",
    tabNames: {
      story: "이야기",
      setup: "설정",
      measures: "지표",
      compare: "비교",
    },
  },
});
