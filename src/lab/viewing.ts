/**
 * @file Actions that change how the page looks at the experiment.
 */
import type { StoreApi } from "zustand/vanilla";
import type { LabActions } from "./actions";
import type { Change } from "./change";
import type { LabState } from "./labState";
import type { View } from "./view";
import type { Preferences } from "./preferences";

type Viewing = Pick<
  LabActions,
  "setView" | "show" | "showLandscape" | "showExact" | "dismissNotice"
>;

export function createViewing(
  store: StoreApi<LabState>,
  change: Change,
  preferences: Preferences,
): Viewing {
  return {
    setView(patch) {
      preferences.choose(chosen(patch));
      change({ view: { ...store.getState().view, ...patch } });
    },
    show: ({ view, ...changes }) =>
      change({ ...changes, view: { ...store.getState().view, ...view } }),
    showLandscape: (landscapeShown) => store.setState({ landscapeShown }),
    showExact: (exactShown) => store.setState({ exactShown }),
    dismissNotice: (index) =>
      store.setState(({ notices }) => ({
        notices: notices.filter((_, position) => position !== index),
      })),
  };
}

function chosen({ language, theme }: Partial<View>) {
  return { ...(language && { language }), ...(theme && { theme }) };
}
