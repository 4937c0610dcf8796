/**
 * @file Words for changing a run in its midst.
 */
import { bilingual } from "../../../lab/language";

export const whatIfWords = bilingual({
  en: {
    scope: "Changes act",
    scopeHelp:
      "The switches of normalization with their menus, and in Setup learning rate, momentum, weight decay, normalization and freezing: from the start, or as an intervention from the step at the cursor on.",
    fromStart: "from the start",
    fromStep: (step: string) => `from step ${step}`,
    notHere: "Go to a step in the midst of training first.",
    keepsFunction: "keep the function",
    keepsFunctionHelp:
      "BatchNorm that is inserted begins with γ = σ and β = μ of the probe, centring with β = μ, so that the layer goes on computing what it did; otherwise with γ = 1, β = 0.",
    whatIf: "What if…",
  },
  ko: {
    scope: "변경 적용",
    scopeHelp:
      "정규화 스위치와 그 메뉴, 그리고 설정의 학습률·모멘텀·가중치 감쇠·정규화·동결에 적용됩니다. 처음부터 바꾸거나, 커서가 있는 스텝부터 개입(intervention)으로 바꿉니다.",
    fromStart: "처음부터",
    fromStep: (step) => `스텝 ${step}부터`,
    notHere: "먼저 학습 도중의 스텝으로 가세요.",
    keepsFunction: "함수 유지",
    keepsFunctionHelp:
      "도중에 넣은 배치 정규화는 프로브의 γ = σ, β = μ에서, 평균만 빼기는 β = μ에서 시작하므로 층은 하던 계산을 그대로 이어 갑니다. 그렇지 않으면 γ = 1, β = 0에서 시작합니다.",
    whatIf: "만약에…",
  },
});
