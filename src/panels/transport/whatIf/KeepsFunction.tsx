/**
 * @file Whether a normalization that is inserted keeps the function.
 */
import { useActions, useLab } from "../../../lab/LabProvider";
import { useWords } from "../../../controls/useWords";
import styles from "./KeepsFunction.module.css";
import { whatIfWords } from "./words";

export function KeepsFunction() {
  const w = useWords(whatIfWords);
  const keepsFunction = useLab((state) => state.keepsFunction);
  const { setKeepsFunction } = useActions();
  return (
    <label className={styles.keeps} title={w.keepsFunctionHelp}>
      <input
        type="checkbox"
        checked={keepsFunction}
        data-testid="keeps-function"
        onChange={() => setKeepsFunction(!keepsFunction)}
      />
      {w.keepsFunction}
    </label>
  );
}
