import { afterEach, describe, expect, it } from "vitest";
import {
  keyCommand,
  type KeyPress,
} from "../../../src/panels/playback/keyCommand";

const none = {
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  target: null,
};
const press = (key: string, rest: Partial<KeyPress> = {}) =>
  keyCommand({ ...none, key, ...rest });

/** The command of a key pressed on the first element of `html`. */
function on(html: string, key: string) {
  document.body.innerHTML = html;
  return press(key, { target: document.body.querySelector("[data-here]") });
}

afterEach(() => {
  document.body.innerHTML = "";
});

describe("keyCommand", () => {
  it("maps Space to play or pause", () => {
    expect(press(" ")).toEqual({ kind: "toggle" });
  });

  it("moves by one step with an arrow and by ten with Shift", () => {
    expect(press("ArrowLeft")).toEqual({ kind: "move", steps: -1 });
    expect(press("ArrowRight")).toEqual({ kind: "move", steps: 1 });
    expect(press("ArrowLeft", { shiftKey: true })).toEqual({
      kind: "move",
      steps: -10,
    });
    expect(press("ArrowRight", { shiftKey: true })).toEqual({
      kind: "move",
      steps: 10,
    });
  });

  it("maps Home and End to the first and the last recorded step", () => {
    expect(press("Home")).toEqual({ kind: "toStart" });
    expect(press("End")).toEqual({ kind: "toEnd" });
  });

  it("leaves keys with Ctrl, Meta or Alt, and other keys, alone", () => {
    expect(press("ArrowLeft", { altKey: true })).toBeNull();
    expect(press(" ", { ctrlKey: true })).toBeNull();
    expect(press("End", { metaKey: true })).toBeNull();
    expect(press("a")).toBeNull();
  });

  it.each([
    "<input data-here>",
    "<input type='range' data-here>",
    "<select data-here></select>",
    "<textarea data-here></textarea>",
    "<div contenteditable='true' data-here></div>",
    "<dialog><p data-here></p></dialog>",
  ])("leaves every key to %s", (html) => {
    for (const key of [" ", "ArrowLeft", "ArrowRight", "Home", "End"])
      expect(on(html, key)).toBeNull();
  });

  it("takes every key on a control that hands its keys over", () => {
    const scrubber = "<input type='range' data-playback-keys data-here>";
    expect(on(scrubber, "ArrowLeft")).toEqual({ kind: "move", steps: -1 });
    expect(on(scrubber, " ")).toEqual({ kind: "toggle" });
  });

  it("leaves Space, but not the arrows, to a button, also from inside it", () => {
    expect(on("<button data-here></button>", " ")).toBeNull();
    expect(on("<button><span data-here></span></button>", " ")).toBeNull();
    expect(
      on("<button role='switch' data-here></button>", "ArrowRight"),
    ).toEqual({
      kind: "move",
      steps: 1,
    });
  });

  it("leaves arrows, Home, End and Space to tabs and radios", () => {
    for (const key of [" ", "ArrowLeft", "Home", "End"]) {
      expect(on("<button role='tab' data-here></button>", key)).toBeNull();
      expect(on("<div role='radio' data-here></div>", key)).toBeNull();
    }
  });
});
