/**
 * @file What stands in place of a text of the story until it is there.
 */
import { bilingual } from "../lab/language";

export const frameWords = bilingual({
  en: {
    loading: "The text is on its way …",
    failed: "The text could not be loaded. Reload the page to try again.",
  },
  ko: {
    loading: "글을 불러오는 중입니다 …",
    failed: "글을 불러오지 못했습니다. 페이지를 새로 고쳐 주세요.",
  },
});
