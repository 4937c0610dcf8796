import { afterEach, describe, expect, it } from "vitest";
import {
  keyCommand,
  type KeyPress,
} from "../../../../src/panels/transport/playback/keyCommand";

const none = {
  code: "",
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
    [{ ctrlKey: true }, "z", "undo"],
    [{ metaKey: true }, "z", "undo"],
    [{ ctrlKey: true, shiftKey: true }, "Z", "redo"],
    [{ metaKey: true, shiftKey: true }, "z", "redo"],
    [{ ctrlKey: true }, "y", "redo"],
  ])("undoes and redoes with %j and %s", (keys, key, kind) => {
    expect(press(key, keys)).toEqual({ kind });
  });

  it("undoes with the key of Z where the keyboard writes Hangul", () => {
    const hangul = { code: "KeyZ", ctrlKey: true };
    expect(press("ㅋ", hangul)).toEqual({ kind: "undo" });
  });

  it("leaves ⌘Y, Ctrl Alt Z and other letters to the browser", () => {
    expect(press("y", { metaKey: true })).toBeNull();
    expect(press("z", { ctrlKey: true, altKey: true })).toBeNull();
    expect(press("a", { ctrlKey: true, code: "KeyA" })).toBeNull();
    expect(press("z")).toBeNull();
  });

  it("leaves undo to fields of text, and to no other control", () => {
    const undoOn = (html: string) => {
      document.body.innerHTML = html;
      const target = document.body.querySelector("[data-here]");
      return press("z", { ctrlKey: true, target });
    };
    for (const html of [
      "<input data-here>",
      "<input type='number' data-here>",
      "<textarea data-here></textarea>",
      "<div contenteditable='true'><p data-here></p></div>",
    ])
      expect(undoOn(html)).toBeNull();
    for (const html of [
      "<input type='range' data-here>",
      "<input type='radio' data-here>",
      "<select data-here></select>",
      "<button data-here></button>",
    ])
      expect(undoOn(html)).toEqual({ kind: "undo" });
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
