/**
 * @file What scripts/build/koreanWords.ts provides: importing it brings the Korean words that the build has put off.
 */
declare module "virtual:korean-words";
