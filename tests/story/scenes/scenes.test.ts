import { describe, expect, test } from "vitest";
import { chapters, questions } from "virtual:story";
import { decode } from "../../../src/lab/url";
import { checkExperiment } from "../../../src/experiment/validation";
import { sceneOf } from "../../../src/story/scenes/placeScene";
import { SCENE_NAMES, SCENES } from "../../../src/story/scenes/scenes";
import { withScene } from "../../../src/story/scenes/placeScene";
import { isOfScene, shownScene } from "../../../src/story/scenes/shownScene";

test.each(SCENE_NAMES)(
  "the scene %s is an experiment that can be run",
  (name) => {
    const { experiment, step } = SCENES[name];
    expect(checkExperiment(experiment)).toMatchObject({ ok: true });
    expect(step === "play" ? 0 : step).toBeLessThanOrEqual(experiment.steps);
  },
);

describe("a link that names a place alone", () => {
  test.each([...chapters.keys()].slice(1))(
    "opens the scene of chapter %d",
    (chapter) => {
      const place = { chapter, question: null };
      const { experiment, view, notices } = decode(
        withScene(`?chapter=${chapter}`),
      );
      expect(notices).toEqual([]);
      expect(view.place).toEqual(place);
      expect(isOfScene(experiment, sceneOf(place))).toBe(true);
    },
  );

  test.each(Object.keys(questions))(
    "opens the scene of the question %s",
    (question) => {
      const place = { chapter: 0, question } as const;
      const { experiment, view } = decode(
        withScene(`?ask=${question}&lang=ko`),
      );
      expect(view.place).toEqual(place);
      expect(isOfScene(experiment, sceneOf(place))).toBe(true);
    },
  );
});

test.each(["", "?lang=ko", "?chapter=3&seed=4", "?chapter=9", "?step=12"])(
  "%s is left as it is",
  (search) => {
    expect(withScene(search)).toBe(search);
  },
);

test("a reader who wants less motion sees the end at once, any other the run from its start", () => {
  const scene = SCENES.noisy;
  expect(shownScene(scene, true)).toMatchObject({
    cursor: scene.experiment.steps,
    playing: false,
  });
  expect(shownScene(scene, false)).toMatchObject({ cursor: 0, playing: true });
});
