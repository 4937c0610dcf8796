/**
 * @file A short introduction: what the page is about, how to read its picture, what to try first, what is not settled.
 */
import { memo } from "react";
import { useLab } from "../../lab/LabProvider";
import { presetOf } from "../../lab/presets";
import { formatStep } from "../measures/numberFormat";
import { presetWords } from "../presets/words";
import styles from "./Introduction.module.css";
import { words } from "./introductionWords";
import { OpenPreset } from "./OpenPreset";
import { Sources } from "./Sources";
import { TryFirst } from "./TryFirst";

export const Introduction = memo(function Introduction() {
  const w = words[useLab((state) => state.view.language)];
  return (
    <article className={styles.introduction}>
      <h2>{w.title}</h2>
      {w.shift.map((paragraph, index) => (
        <p key={index}>{paragraph}</p>
      ))}
      <LookFor />
      <TryFirst />
      <Picture />
      <h3>{w.doubtTitle}</h3>
      <p>{w.doubt[0]}</p>
      <div className={styles.buttons}>
        <OpenPreset id="spirals" />
        <OpenPreset id="batch-of-two" />
      </div>
      <p>{w.doubt[1]}</p>
      <Sources />
    </article>
  );
});

function LookFor() {
  const language = useLab((state) => state.view.language);
  const preset = useLab((state) => presetOf(state.experiment));
  const w = words[language];
  return (
    <section className={styles.lookFor} data-testid="look-for">
      <h3>{w.lookFor}</h3>
      <p>{preset ? presetWords[language][preset].lookFor : w.ownExperiment}</p>
    </section>
  );
}

function Picture() {
  const w = words[useLab((state) => state.view.language)];
  const reference = useLab((state) => formatStep(state.view.referenceStep));
  return (
    <>
      <h3>{w.pictureTitle}</h3>
      <dl className={styles.marks}>
        {w.picture(reference).map(({ name, meaning }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <p>{w.probe}</p>
    </>
  );
}
