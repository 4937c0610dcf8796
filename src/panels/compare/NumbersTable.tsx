/**
 * @file The numbers of both distributions beside each other: exact once they are replayed, until then as recorded.
 */
import { useWords } from "../../controls/useWords";
import type { ValueSummary } from "../../measure/comparison";
import { formatStep, formatValue } from "../../controls/numberFormat";
import type { ComparedSide } from "./comparedSide";
import styles from "./NumbersTable.module.css";
import type { ExactValues } from "./useExactValues";
import { words } from "./words";

const NUMBERS = Object.keys({
  mean: true,
  std: true,
  percentile15: true,
  percentile50: true,
  percentile85: true,
} satisfies Record<
  keyof ValueSummary,
  true
>) as readonly (keyof ValueSummary)[];

interface NumbersTableProps {
  readonly from: ComparedSide;
  readonly to: ComparedSide;
  readonly exact: ExactValues;
}

export function NumbersTable({ from, to, exact }: NumbersTableProps) {
  const w = useWords(words);
  const a = exact.from?.summary ?? from.recorded;
  const b = exact.to?.summary ?? to.recorded;
  const isExact = exact.from !== null && exact.to !== null;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">
            <span className={styles.hidden}>{w.number}</span>
          </th>
          <SideHead side={from} />
          <SideHead side={to} />
          <th scope="col">{w.difference}</th>
        </tr>
      </thead>
      <tbody>
        {NUMBERS.map((number) => (
          <tr key={number}>
            <th scope="row">{w.numbers[number]}</th>
            <NumberCell value={a?.[number]} isExact={exact.from !== null} />
            <NumberCell value={b?.[number]} isExact={exact.to !== null} />
            <NumberCell
              value={a && b ? b[number] - a[number] : undefined}
              isExact={isExact}
            />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function SideHead({ side: { run, step } }: { readonly side: ComparedSide }) {
  return (
    <th scope="col" data-run={run}>
      {run} · {formatStep(step)}
    </th>
  );
}

interface ValueProps {
  readonly value: number | undefined;
  readonly isExact: boolean;
}

function NumberCell({ value, isExact }: ValueProps) {
  const isNear = !isExact && value !== undefined;
  return (
    <td>
      {isNear && "≈ "}
      {formatValue(value ?? Number.NaN)}
    </td>
  );
}
