/**
 * @file Where the lab shows something else than what the present text is about: sets it to that.
 */
import { useLab } from "../lab/LabProvider";
import { sceneIdOf } from "./scenes/placeScene";
import { SCENES } from "./scenes/scenes";
import { isOfScene } from "./scenes/shownScene";
import styles from "./ChapterNav.module.css";
import { useVisit } from "./useVisit";
import { words } from "./words";

export function SetLab() {
  const w = words[useLab((state) => state.view.language)];
  const scene = useLab(({ view }) => sceneIdOf(view.place));
  const isOther = useLab(
    ({ experiment }) => !isOfScene(experiment, SCENES[scene]),
  );
  const { show } = useVisit();
  return (
    <button
      type="button"
      className={styles.setLab}
      data-shown={isOther}
      data-testid="set-lab"
      title={w.setLabHelp}
      onClick={() => show(scene)}
    >
      {w.setLab}
    </button>
  );
}
