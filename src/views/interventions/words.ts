/**
 * @file Interventions in words.
 */
import type { RunName } from "../../experiment/experiment";
import type { ChangeOption } from "../../experiment/interventionForm";
import type { InterventionChange } from "../../experiment/interventions";
import { bilingual } from "../../lab/language";

const withMinus = (value: number) => String(value).replace("-", "−");
const signed = (value: number) => (value < 0 ? "" : "+") + withMinus(value);

export const interventionWords = bilingual({
  en: {
    change(change: InterventionChange) {
      switch (change.kind) {
        case "normalization": {
          const { layer, normalization, keepsFunction } = change;
          const kind = {
            none: "no normalization",
            batch: keepsFunction ? "BatchNorm, function kept," : "BatchNorm",
            layer: "LayerNorm",
            centre: keepsFunction
              ? "centring only, function kept,"
              : "centring only",
          }[normalization];
          return `${kind} in layer ${layer}`;
        }
        case "frozen":
          return change.frozen
            ? `layer ${change.layer} frozen`
            : `layer ${change.layer} trained again`;
        case "noise":
          return change.noise === null ? "no noise" : "noise behind BatchNorm";
        case "bias":
          return `bias of layer ${change.layer} moved by ${signed(change.by)}`;
        case "learningRate":
          return `learning rate ${withMinus(change.value)}`;
        case "momentum":
          return `momentum ${withMinus(change.value)}`;
        case "weightDecay":
          return `weight decay ${withMinus(change.value)}`;
        default:
          return change satisfies never;
      }
    },
    /** What the control changes, before its value. */
    changed(change: InterventionChange) {
      switch (change.kind) {
        case "normalization":
        case "frozen":
          return `layer ${change.layer}:`;
        case "noise":
          return "noise:";
        case "bias":
          return `bias of layer ${change.layer} +`;
        case "learningRate":
          return "learning rate";
        case "momentum":
          return "momentum";
        case "weightDecay":
          return "weight decay";
        default:
          return change satisfies never;
      }
    },
    options: {
      none: "no normalization",
      batch: "BatchNorm",
      kept: "BatchNorm, function kept",
      layer: "LayerNorm",
      centre: "Centre only",
      keptcentre: "Centre only, function kept",
      frozen: "frozen",
      trained: "trained again",
      on: "as published",
      off: "off",
    } satisfies Record<ChangeOption, string>,
    editOf: (run: RunName, change: string) => `Change in run ${run}: ${change}`,
    /** What has changed until a step, each as in `change`. */
    soFar: (changes: readonly (readonly [step: string, change: string])[]) =>
      changes
        .map(([step, change]) => `from step ${step}: ${change}`)
        .join(", "),
    mark: (run: RunName, changes: string) =>
      `Intervention in run ${run}: ${changes}`,
    markHelp: (run: RunName, step: string, changes: string) =>
      `Run ${run}, from step ${step} on: ${changes}. Drag it or use the arrow keys to move it; Delete removes it.`,
    listTitle: "Interventions",
    listHint: "What changes in the midst of a run, from its step on.",
    stepOf: (run: RunName, change: string) => `Step in run ${run}: ${change}`,
    remove: "Remove",
    removeOf: (run: RunName, change: string) =>
      `Remove from run ${run}: ${change}`,
  },
  ko: {
    change(change) {
      switch (change.kind) {
        case "normalization": {
          const { layer, normalization, keepsFunction } = change;
          const kind = {
            none: "정규화 없음",
            batch: keepsFunction ? "배치 정규화(함수 유지)" : "배치 정규화",
            layer: "층 정규화",
            centre: keepsFunction ? "평균만 빼기(함수 유지)" : "평균만 빼기",
          }[normalization];
          return `${layer}층 ${kind}`;
        }
        case "frozen":
          return change.frozen
            ? `${change.layer}층 동결`
            : `${change.layer}층 동결 해제`;
        case "noise":
          return change.noise === null ? "잡음 없음" : "배치 정규화 뒤의 잡음";
        case "bias":
          return `${change.layer}층 편향을 ${signed(change.by)}만큼 옮김`;
        case "learningRate":
          return `학습률 ${withMinus(change.value)}`;
        case "momentum":
          return `모멘텀 ${withMinus(change.value)}`;
        case "weightDecay":
          return `가중치 감쇠 ${withMinus(change.value)}`;
        default:
          return change satisfies never;
      }
    },
    changed(change) {
      switch (change.kind) {
        case "normalization":
        case "frozen":
          return `${change.layer}층:`;
        case "noise":
          return "잡음:";
        case "bias":
          return `${change.layer}층 편향 +`;
        case "learningRate":
          return "학습률";
        case "momentum":
          return "모멘텀";
        case "weightDecay":
          return "가중치 감쇠";
        default:
          return change satisfies never;
      }
    },
    options: {
      none: "정규화 없음",
      batch: "배치 정규화",
      kept: "배치 정규화(함수 유지)",
      layer: "층 정규화",
      centre: "평균만 빼기",
      keptcentre: "평균만 빼기(함수 유지)",
      frozen: "동결",
      trained: "동결 해제",
      on: "켬(논문의 값)",
      off: "끔",
    },
    editOf: (run, change) => `실행 ${run}의 변경: ${change}`,
    soFar: (changes) =>
      changes.map(([step, change]) => `스텝 ${step}부터 ${change}`).join(", "),
    mark: (run, changes) => `실행 ${run}의 개입: ${changes}`,
    markHelp: (run, step, changes) =>
      `실행 ${run}, 스텝 ${step}부터: ${changes}. 끌거나 화살표 키로 옮기고 Delete 키로 지웁니다.`,
    listTitle: "개입(intervention)",
    listHint: "학습 도중, 적힌 스텝부터 바뀌는 것입니다.",
    stepOf: (run, change) => `실행 ${run}의 스텝: ${change}`,
    remove: "삭제",
    removeOf: (run, change) => `실행 ${run}에서 삭제: ${change}`,
  },
});
