/**
 * @file The words of the diagram.
 */
import { bilingual } from "../../lab/language";
import type { DiagramPart } from "./diagramParts";

const layersOf = (parts: readonly DiagramPart[]) =>
  parts.filter((part) => part.kind === "layer");

const numbers = (
  parts: readonly DiagramPart[],
  is: (part: Extract<DiagramPart, { kind: "layer" }>) => boolean,
) =>
  layersOf(parts)
    .filter(is)
    .map(({ layer }) => layer)
    .join(", ");

export const diagramWords = bilingual({
  en: {
    caption: "f: nonlinearity · A, B: BatchNorm there in run A, B",
    label: (parts: readonly DiagramPart[]) =>
      `Data flow from X through the layers to the output. In question: layer ${numbers(parts, ({ lit }) => lit)}. BatchNorm in run A: ${numbers(parts, ({ normalized }) => normalized.includes("A")) || "none"}; in run B: ${numbers(parts, ({ normalized }) => normalized.includes("B")) || "none"}.`,
  },
  ko: {
    caption: "f: 비선형 함수 · A, B: 그 실행에서 배치 정규화가 있는 자리",
    label: (parts) =>
      `데이터는 X에서 층들을 지나 출력으로 흐릅니다. 지금 보는 층: ${numbers(parts, ({ lit }) => lit)}. 배치 정규화가 있는 층은 실행 A에서 ${numbers(parts, ({ normalized }) => normalized.includes("A")) || "없음"}, 실행 B에서 ${numbers(parts, ({ normalized }) => normalized.includes("B")) || "없음"}입니다.`,
  },
});
