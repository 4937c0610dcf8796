/**
 * @file The words of what takes the place of all layers.
 */
import { bilingual } from "../../lab/language";

export const words = bilingual({
  en: {
    close: "All layers",
    closeHelp: "Back to all layers (Esc)",
  },
  ko: {
    close: "모든 층",
    closeHelp: "모든 층으로 돌아가기 (Esc)",
  },
});
