/**
 * @file How long something takes, in words: one unit, as precise as an estimate is.
 */
import { bilingual, type Language } from "../lab/language";

const words = bilingual({
  en: {
    underOne: "< 1 s",
    seconds: (count: string) => `${count} s`,
    minutes: (count: string) => `${count} min`,
    hours: (count: string) => `${count} h`,
  },
  ko: {
    underOne: "1초 미만",
    seconds: (count) => `${count}초`,
    minutes: (count) => `${count}분`,
    hours: (count) => `${count}시간`,
  },
});

const MINUTE = 60;
const HOUR = 3600;
/** From so many of a unit on the next one is written. */
const MOST = 1.5;

export function formatDuration(seconds: number, language: Language): string {
  const w = words[language];
  if (seconds < 1) return w.underOne;
  if (seconds < MOST * MINUTE) return w.seconds(String(Math.round(seconds)));
  if (seconds < MOST * HOUR)
    return w.minutes(String(Math.round(seconds / MINUTE)));
  const hours = seconds / HOUR;
  return w.hours(hours < 10 ? hours.toFixed(1) : String(Math.round(hours)));
}
