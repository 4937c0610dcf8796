/**
 * @file How the first weights are spread: in the address the kind, N(0, σ²) with its σ, as in "normal:0.05".
 */
import { INITIALIZATIONS, type Initialization } from "../engine/networkSpec";
import { LIMITS } from "./limits";
import { ANY_LAYERS, readNumber, type OwnKind } from "./valueKinds";

export const initializationKind: OwnKind<Initialization> = {
  ...ANY_LAYERS,
  control: "own",
  write: (value) =>
    value.kind === "normal" ? `normal:${value.sigma}` : value.kind,
  parse(text) {
    const [name, sigmaText, ...rest] = text.split(":");
    const kind = INITIALIZATIONS.find((one) => one === name);
    if (kind === undefined || rest.length > 0) return undefined;
    if (kind !== "normal")
      return sigmaText === undefined ? { kind } : undefined;
    const sigma = readNumber(sigmaText ?? "", LIMITS.sigma);
    return sigma === null ? undefined : { kind, sigma };
  },
  allowed: () =>
    [...INITIALIZATIONS.slice(0, -1), `normal:σ, ${LIMITS.sigma.allowed}`].join(
      " | ",
    ),
  check(field, base) {
    const problems = field.problems.length;
    const kind = field.at("kind").choice(INITIALIZATIONS, base?.kind);
    if (field.problems.length > problems) return { kind: "xavier" };
    if (kind !== "normal") {
      field.record(["kind"], base !== undefined);
      return { kind };
    }
    field.record(["kind", "sigma"], base !== undefined);
    const sigma = base?.kind === "normal" ? base.sigma : undefined;
    return { kind, sigma: field.at("sigma").number(LIMITS.sigma, sigma) };
  },
  holds: (value) => value.kind !== "normal" || LIMITS.sigma.holds(value.sigma),
};
