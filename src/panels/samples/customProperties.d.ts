import "react";

declare module "react" {
  interface CSSProperties {
    /** How much of the run's colour a cell has. */
    "--tint"?: string;
  }
}
