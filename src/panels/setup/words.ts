/**
 * @file The words of the Setup panel.
 */
import { bilingual } from "../../lab/language";
import { english } from "./english";
import { korean } from "./korean";

export const words = bilingual({ en: english, ko: korean });
