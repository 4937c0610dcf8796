/**
 * @file The words of fields.
 */
import { bilingual } from "../lab/language";

export const words = bilingual({
  en: {
    /** Stands where layers, or runs, have different values. */
    mixed: "differs",
    /** `present` is empty where there was no number. */
    problem: (given: string, allowed: string, present: string) =>
      `Given: ${given.trim() === "" ? "nothing" : given}. Allowed: ${allowed}.${present === "" ? "" : ` Unchanged: ${present}.`}`,
  },
  ko: {
    mixed: "서로 다름",
    problem: (given, allowed, present) =>
      `입력한 값: ${given.trim() === "" ? "없음" : given}. 쓸 수 있는 값: ${allowed}.${present === "" ? "" : ` 그대로 둔 값: ${present}.`}`,
  },
});
