/**
 * @file What stands where the rows would be when there is no hidden layer.
 */
import { useWords } from "../../controls/useWords";
import styles from "./NoLayers.module.css";
import { words } from "./words";

export function NoLayers() {
  const w = useWords(words);
  return (
    <div className={styles.empty} data-testid="no-layers">
      <h4 className={styles.title}>{w.noLayers}</h4>
      <p className={styles.hint}>{w.noLayersHint}</p>
    </div>
  );
}
