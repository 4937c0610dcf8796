/**
 * @file The change with which run B becomes run A: what, where, how much.
 */
import { useState } from "react";
import { useActions, useLab } from "../../../lab/LabProvider";
import { useWords } from "../../../controls/useWords";
import { LIMITS } from "../../../experiment/limits";
import { stepHere } from "../../../lab/scope";
import { formatStep } from "../../../controls/numberFormat";
import { KeepsFunction } from "./KeepsFunction";
import styles from "./WhatIfForm.module.css";
import { interventionWords } from "../../../views/interventions/words";
import {
  canKeepFunction,
  changesOf,
  isOtherWish,
  WISH_KINDS,
  type WishKind,
} from "./whatIfChanges";
import { formWords } from "./formWords";

export function WhatIfForm({ done }: { readonly done: () => void }) {
  const w = useWords(formWords);
  const { options } = useWords(interventionWords);
  const step = formatStep(useLab(stepHere));
  const layers = useLab((state) => state.experiment.widths.length);
  const rateNow = useLab(
    (state) => state.experiment.runs.A.optimizer.learningRate,
  );
  const keepsFunction = useLab((state) => state.keepsFunction);
  const { whatIf } = useActions();
  const [kind, setKind] = useState<WishKind>("batch");
  const [layer, setLayer] = useState(0);
  const [rateText, setRateText] = useState<string | null>(null);
  const rate = Number(rateText ?? rateNow / 2);
  const isValid = kind !== "rate" || LIMITS.learningRate.holds(rate);
  const apply = () => {
    const at = Math.min(layer, layers);
    whatIf(changesOf({ kind, layer: at, rate, keepsFunction }, layers));
    done();
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (isValid) apply();
      }}
    >
      <h4 className={styles.title}>{w.title(step)}</h4>
      <label className={styles.field}>
        {w.change}
        <select
          value={kind}
          data-testid="what-if-kind"
          onChange={({ target }) => setKind(target.value as WishKind)}
        >
          {WISH_KINDS.map((one) => (
            <option key={one} value={one}>
              {isOtherWish(one) ? w.otherChanges[one] : options[one]}
            </option>
          ))}
        </select>
      </label>
      {kind === "rate" ? (
        <label className={styles.field}>
          {w.rate}
          <input
            inputMode="decimal"
            value={rateText ?? String(rate)}
            aria-invalid={!isValid}
            title={LIMITS.learningRate.allowed}
            data-testid="what-if-rate"
            onChange={({ target }) => setRateText(target.value)}
          />
        </label>
      ) : (
        <label className={styles.field}>
          {w.layer}
          <select
            value={layer}
            data-testid="what-if-layer"
            onChange={({ target }) => setLayer(Number(target.value))}
          >
            <option value={0}>{w.allLayers}</option>
            {Array.from({ length: layers }, (_, index) => (
              <option key={index} value={index + 1}>
                {kind === "freeze"
                  ? w.upTo(index + 1)
                  : w.layerNumber(index + 1)}
              </option>
            ))}
          </select>
        </label>
      )}
      {canKeepFunction(kind) && <KeepsFunction />}
      {!isValid && (
        <p className={styles.invalid} role="alert">
          {LIMITS.learningRate.allowed}
        </p>
      )}
      <p className={styles.explanation}>{w.explanation(step)}</p>
      <button
        type="submit"
        className={styles.apply}
        disabled={!isValid}
        data-testid="what-if-apply"
      >
        {w.apply}
      </button>
    </form>
  );
}
