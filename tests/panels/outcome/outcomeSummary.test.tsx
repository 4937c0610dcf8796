import { renderHook } from "@testing-library/react";
import type { ReactNode } from "react";
import { expect, test } from "vitest";
import { LabProvider } from "../../../src/lab/LabProvider";
import { useSummary } from "../../../src/panels/outcome/outcomeSummary";
import { FakeBrowser } from "../../lab/fakeBrowser";

function summaryOf(search: string): string {
  const lab = new FakeBrowser(search).open();
  return renderHook(() => useSummary("loss", "Loss"), {
    wrapper: ({ children }: { readonly children: ReactNode }) => (
      <LabProvider lab={lab}>{children}</LabProvider>
    ),
  }).result.current;
}

test("a chart's summary tells each run's value and what has changed in it until the cursor", () => {
  const search = "?do=300:batch2,900:lr0.1-0&step=400";
  expect(summaryOf(search)).toMatch(
    /^Loss, step 400: run A [^,]+ \(from step 300: BatchNorm in layer 2\), run B [^(]+$/,
  );
});

test("before the first change there is none to tell", () => {
  expect(summaryOf("?do=300:batch2-0&step=299")).not.toContain("from step");
});
