/**
 * @file The words of the header.
 */
import { bilingual } from "../../lab/language";
import type { Theme } from "../../lab/view";
import type { Pairing } from "./pairing";

const THEME_NAMES = {
  en: { system: "as the system has it", light: "light", dark: "dark" },
  ko: { system: "시스템 설정", light: "밝게", dark: "어둡게" },
} as const;

export const words = bilingual({
  en: {
    title: "Internal covariate shift, live",
    subtitle: {
      normalization:
        "Same first weights, same batches: the two networks differ only in which layers are normalised.",
      settings:
        "Same seed, same batches: the two networks differ in what you set for A and for B.",
      nothing:
        "Same weights, same batches, same settings: the two networks differ in nothing until you change one.",
    } satisfies Record<Pairing, string>,
    controls: "Page",
    undo: "Undo the last change",
    redo: "Redo what was undone",
    preset: "Preset",
    presetHelp: "An experiment to begin with. It trains both networks anew.",
    custom: "your own",
    share: "Share",
    shareHelp:
      "Copies a link to exactly this experiment, at this step: whoever opens it sees the same numbers.",
    copied: "Link copied",
    copyRefused: "The browser did not let the page copy. Copy it from here:",
    address: "Link to this experiment",
    close: "Close",
    /** In the language that it leads to. */
    thisLanguage: "View in English",
    theme: (present: Theme, next: Theme) =>
      `Colours: ${THEME_NAMES.en[present]}. Change to: ${THEME_NAMES.en[next]}.`,
  },
  ko: {
    title: "내부 공변량 변화, 실시간으로 보기",
    subtitle: {
      normalization:
        "처음 가중치도 배치도 똑같은 두 신경망입니다. 어느 층을 정규화하는지만 다릅니다.",
      settings:
        "같은 시드에서 출발해 같은 배치로 학습하는 두 신경망입니다. A와 B에 따로 정한 설정만 다릅니다.",
      nothing:
        "가중치, 배치, 설정이 모두 같은 두 신경망입니다. 한쪽을 바꾸면 차이가 나타납니다.",
    },
    controls: "페이지",
    undo: "마지막 변경 실행 취소",
    redo: "취소한 변경 다시 실행",
    preset: "프리셋",
    presetHelp: "시작점으로 삼을 실험입니다. 두 신경망을 새로 학습합니다.",
    custom: "직접 설정",
    share: "공유",
    shareHelp:
      "지금 보고 있는 실험과 스텝으로 이어지는 링크를 복사합니다. 누가 열어도 같은 숫자가 나옵니다.",
    copied: "링크를 복사했습니다",
    copyRefused:
      "브라우저가 복사를 허용하지 않았습니다. 아래에서 직접 복사하세요.",
    address: "이 실험의 링크",
    close: "닫기",
    thisLanguage: "한국어로 보기",
    theme: (present, next) =>
      `화면 색: ${THEME_NAMES.ko[present]}. 누르면: ${THEME_NAMES.ko[next]}.`,
  },
});
