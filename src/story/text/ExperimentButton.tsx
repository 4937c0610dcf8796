/**
 * @file A button that sets the lab to a scene; it tells whether the lab shows it.
 */
import type { ReactNode } from "react";
import { useLab } from "../../lab/LabProvider";
import { SCENES, type SceneId } from "../scenes/scenes";
import { isOfScene } from "../scenes/shownScene";
import { useVisit } from "../useVisit";
import styles from "./Text.module.css";

interface ExperimentButtonProps {
  readonly scene: SceneId;
  readonly children: ReactNode;
}

export function ExperimentButton({ scene, children }: ExperimentButtonProps) {
  const shown = useLab(({ experiment, view }) => {
    const { panel = "layers" } = SCENES[scene].view;
    return isOfScene(experiment, SCENES[scene]) && view.panel === panel;
  });
  const { show } = useVisit();
  return (
    <button
      type="button"
      className={styles.button}
      aria-pressed={shown}
      data-testid={`scene-${scene}`}
      onClick={() => show(scene)}
    >
      {children}
    </button>
  );
}
