import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Experiment } from "../../src/experiment/experiment";
import { withRun } from "../../src/experiment/edits";
import { PRESETS, presetExperiment } from "../../src/experiment/presets";
import { decode, encode } from "../../src/lab/url";
import { checkExperiment } from "../../src/experiment/validation";
import { defaultView } from "../../src/lab/viewSettings";
import { anyChoice, anyExperiment, anyView } from "../experiment/anyExperiment";

const standard = presetExperiment("sigmoid-digits");
const standardView = defaultView(standard);

/** The default page has nothing to put in their place. */
const NOT_USED = ["noise", "step", "lang", "theme"];

const withRate = (experiment: Experiment, a: number, b: number) => {
  const sgd = (learningRate: number) => ({
    optimizer: {
      kind: "sgd",
      learningRate,
      momentum: 0,
      weightDecay: 0,
    } as const,
  });
  return withRun(withRun(experiment, "A", sgd(a)), "B", sgd(b));
};

describe("an address", () => {
  test("names the preset, the normalised layers and the step", () => {
    expect(encode(standard, 912, standardView)).toBe(
      "?preset=sigmoid-digits&bn=0000-1111&step=912",
    );
  });

  test("names what differs from the preset, once where both runs have it and twice where they differ", () => {
    const edited = withRun(withRate(standard, 0.5, 1), "B", {
      normalization: ["batch", "batch", "batch", "layer"],
    });
    expect(
      encode({ ...edited, seed: 7 }, 0, {
        ...standardView,
        tap: "linear",
        referenceStep: 700,
      }),
    ).toBe(
      "?preset=sigmoid-digits&seed=7&bn=0000-111L&lr=0.5-1&step=0&tap=linear&ref=700",
    );
    expect(encode(withRate(standard, 0.2, 0.2), 0, standardView)).toContain(
      "&lr=0.2&",
    );
  });

  test("counts equal widths", () => {
    const widths = [64, 64, 16];
    const { experiment } = decode("?widths=2x64,16");
    expect(experiment.widths).toEqual(widths);
    expect(encode(experiment, 0, defaultView(experiment))).toContain(
      "widths=2x64,16",
    );
  });

  test.each(PRESETS)(
    "of preset $id is nothing but the preset, its normalization and a step",
    ({ id, experiment }) => {
      expect(encode(experiment, 3, defaultView(experiment))).toMatch(
        new RegExp(`^\\?preset=${id}&bn=[01]+-[01]+&step=3$`),
      );
    },
  );

  test("of any experiment, step and view leads back to exactly these, without a notice", () => {
    const anyPage = anyExperiment.chain((experiment) =>
      fc.record({
        experiment: fc.constant(experiment),
        cursor: fc.integer({ min: 0, max: experiment.steps }),
        view: anyView(experiment),
        choice: anyChoice,
      }),
    );
    fc.assert(
      fc.property(anyPage, (page) => {
        const search = encode(
          page.experiment,
          page.cursor,
          page.view,
          page.choice,
        );
        expect(decode(search)).toEqual({ ...page, notices: [] });
      }),
      { numRuns: 500 },
    );
  });

  test("is written with letters that need no escape", () => {
    fc.assert(
      fc.property(anyExperiment, (experiment) => {
        expect(encode(experiment, 0, defaultView(experiment))).toMatch(
          /^\?[\w.,:=&-]+$/,
        );
      }),
    );
  });
});

describe("an empty address", () => {
  test("is the default experiment, with no step and no notice", () => {
    expect(decode("")).toEqual({
      experiment: standard,
      cursor: null,
      view: standardView,
      choice: {},
      notices: [],
    });
  });
});

describe("a bad field", () => {
  test.each([
    ["preset", "magic"],
    ["data", "mnist"],
    ["size", "7"],
    ["noise", "0.5"],
    ["seed", "-1"],
    ["seed", "4294967296"],
    ["widths", "33x8"],
    ["widths", "0x8"],
    ["widths", "8,,8"],
    ["widths", "513"],
    ["batch", "0"],
    ["batch", "1025"],
    ["steps", "50001"],
    ["steps", "1e9"],
    ["loss", "hinge"],
    ["bn", "000-1111"],
    ["bn", "0000-111X"],
    ["act", "gelu"],
    ["act", "relu-tanh-relu"],
    ["init", "normal"],
    ["init", "normal:0"],
    ["init", "normal:0.1:2"],
    ["init", "xavier:1"],
    ["lr", "0"],
    ["lr", "Infinity"],
    ["lr", "NaN"],
    ["lr", "0x10"],
    ["lr", "1e400"],
    ["lr", "0.5-"],
    ["momentum", "1"],
    ["decay", "2"],
    ["place", "beside"],
    ["frozen", "11"],
    ["bias", "maybe"],
    ["step", "2001"],
    ["step", "1.5"],
    ["tap", "constructor"],
    ["ref", "-0"],
    ["measure", "__proto__"],
    ["layer", "5"],
    ["layer", "0"],
    ["tab", ""],
    ["lang", "fr"],
    ["theme", "pink"],
  ])(
    "%s=%s falls back alone and says what was given, what is allowed and what is used",
    (field, given) => {
      const { notices, ...rest } = decode(`?${field}=${given}`);
      expect(notices).toMatchObject([
        { kind: "urlField", field, given, allowed: expect.stringMatching(/./) },
      ]);
      const { notices: _none, ...standardPage } = decode("");
      expect(rest).toEqual(standardPage);
      const used = notices[0]?.kind === "urlField" ? notices[0].used : "";
      expect(used === null).toBe(NOT_USED.includes(field));
      expect(used === null ? decode("") : decode(`?${field}=${used}`)).toEqual(
        decode(""),
      );
    },
  );

  test("leaves the others as they are", () => {
    const { experiment, notices } = decode("?lr=much&seed=9&act=relu");
    expect(notices).toHaveLength(1);
    expect(experiment.seed).toBe(9);
    expect(experiment.runs.A.activation).toBe("relu");
  });

  test("that is long is shown shortened", () => {
    const [notice] = decode(`?seed=${"9".repeat(500)}`).notices;
    expect(notice).toMatchObject({ given: `${"9".repeat(39)}…` });
  });

  test("that is not known is named", () => {
    expect(decode("?utm_source=x&seed=3").notices).toEqual([
      { kind: "urlUnknown", field: "utm_source" },
    ]);
  });
});

describe("a hostile address", () => {
  test("of a million characters is not read", () => {
    const { experiment, notices } = decode(`?seed=3&x=${"y".repeat(1e6)}`);
    expect(experiment).toEqual(standard);
    expect(notices).toHaveLength(1);
  });

  test("never throws, always gives a valid experiment, and few notices", () => {
    const keys = fc.constantFrom(
      ..."preset data size noise seed widths batch steps loss bn act init opt lr momentum decay place frozen bias step tap ref measure layer tab lang theme %".split(
        " ",
      ),
    );
    const values = fc.oneof(
      fc.string(),
      fc.constantFrom(
        "1",
        "0-1",
        "adam-sgd",
        "normal:1e-7-he",
        "4x8",
        "spirals",
        "%E0%A4%A",
        "batch-of-two",
        "99999999999",
      ),
    );
    const search = fc
      .array(fc.tuple(keys, values))
      .map(
        (pairs) =>
          `?${pairs.map(([key, value]) => `${key}=${value}`).join("&")}`,
      );
    fc.assert(
      fc.property(search, (text) => {
        const { experiment, cursor, view, choice, notices } = decode(text);
        expect(checkExperiment(experiment)).toEqual({ ok: true, experiment });
        expect(notices.length).toBeLessThan(40);
        const again = encode(experiment, cursor ?? 0, view, choice);
        expect(decode(again)).toEqual({
          experiment,
          cursor: cursor ?? 0,
          view,
          choice,
          notices: [],
        });
      }),
      { numRuns: 500 },
    );
  });
});
