/**
 * @file The words of the page's frame.
 */
import { bilingual } from "../lab/language";

export const words = bilingual({
  en: {
    documentTitle: "Internal covariate shift, live · Driftscope",
    skip: "Skip to the lab",
    lab: "Lab",
    failed: "The page has stopped",
    failedWhy:
      "Something went wrong that the page cannot mend by itself. What the address says is kept: reloading opens the same experiment at the same step.",
    reload: "Reload",
    freshStart: "Open the page without the experiment",
    detail: "What the browser reported",
  },
  ko: {
    documentTitle: "내부 공변량 변화, 실시간으로 보기 · Driftscope",
    skip: "실험실로 건너뛰기",
    lab: "실험실",
    failed: "페이지가 멈췄습니다",
    failedWhy:
      "페이지가 스스로 바로잡을 수 없는 문제가 생겼습니다. 주소에 담긴 내용은 그대로 남아 있으므로, 새로 고치면 같은 실험이 같은 스텝에서 열립니다.",
    reload: "새로 고침",
    freshStart: "실험 없이 처음 화면 열기",
    detail: "브라우저가 알린 내용",
  },
});
