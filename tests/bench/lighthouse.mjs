/**
 * @file Lighthouse's verdict on the built page, with its setting for phones: medians of several runs, and whether they pass.
 */
import { median } from "./timing.mjs";

const RUNS = 5;
const LEAST = {
  performance: 0.9,
  accessibility: 1,
  "best-practices": 1,
  seo: 1,
};
const FLAGS = ["--headless=new", "--no-sandbox", "--disable-gpu"];
const METRICS = [
  "first-contentful-paint",
  "largest-contentful-paint",
  "total-blocking-time",
  "cumulative-layout-shift",
];

/** `chromePath`: of a Chromium. Lighthouse must be installed in this folder. */
export async function lighthouseVerdict(address, chromePath) {
  const { default: lighthouse } = await import("lighthouse");
  const { launch } = await import("chrome-launcher");
  const results = [];
  for (let i = 0; i < RUNS; i++) {
    const chrome = await launch({ chromePath, chromeFlags: FLAGS });
    const { lhr } = await lighthouse(address, {
      port: chrome.port,
      logLevel: "error",
      onlyCategories: Object.keys(LEAST),
    });
    results.push(lhr);
    chrome.kill();
  }
  const scores = Object.entries(LEAST).map(([category, least]) => {
    const score = median(
      results.map(({ categories }) => categories[category].score),
    );
    return { category, least, score, passes: score >= least };
  });
  const metrics = METRICS.map((id) => ({
    title: results[0].audits[id].title,
    value: median(results.map(({ audits }) => audits[id].numericValue)),
  }));
  return { scores, metrics, passes: scores.every(({ passes }) => passes) };
}
