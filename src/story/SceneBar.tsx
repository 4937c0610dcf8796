/**
 * @file Says when the lab shows something else than what the present place is about, and sets it to that.
 */
import { useLab } from "../lab/LabProvider";
import { sceneIdOf } from "./scenes/placeScene";
import type { SceneId } from "./scenes/sceneNames";
import { SCENES } from "./scenes/scenes";
import { isOfScene } from "./scenes/shownScene";
import styles from "./StoryPanel.module.css";
import { useVisit } from "./useVisit";
import { words } from "./words";

export function SceneBar() {
  const w = words[useLab((state) => state.view.language)];
  const own = useLab(({ view, experiment }) => {
    const id: SceneId = sceneIdOf(view.place);
    return !isOfScene(experiment, SCENES[id]);
  });
  const scene = useLab(({ view }) => sceneIdOf(view.place));
  const { show } = useVisit();
  return (
    <p className={styles.scene} data-own={own}>
      <button
        type="button"
        data-testid="set-lab"
        disabled={!own}
        onClick={() => show(scene)}
      >
        {w.setLab}
      </button>
    </p>
  );
}
