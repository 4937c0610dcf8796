/**
 * @file The reading column: what the page is about, how the experiment is set up, what is measured, how two steps compare.
 */
import {
  lazy,
  memo,
  Suspense,
  useEffect,
  useId,
  useRef,
  type ReactNode,
} from "react";
import { useLab } from "../../lab/LabProvider";
import type { Tab } from "../../lab/view";
import styles from "./Reading.module.css";
import { Tabs } from "./Tabs";

/** What most readers never open is fetched when it is. */
const SetupPanel = lazy(async () => ({
  default: (await import("../../panels/setup/SetupPanel")).SetupPanel,
}));
const MeasuresPanel = lazy(async () => ({
  default: (await import("../../panels/measures/MeasuresPanel")).MeasuresPanel,
}));
const ComparePanel = lazy(async () => ({
  default: (await import("../../panels/compare/ComparePanel")).ComparePanel,
}));

const TAB_PANELS: Readonly<Record<Exclude<Tab, "story">, ReactNode>> = {
  setup: <SetupPanel />,
  measures: <MeasuresPanel />,
  compare: <ComparePanel />,
};

interface ReadingProps {
  /** What the story's tab shows: it comes from outside. */
  readonly story: ReactNode;
}

export const Reading = memo(function Reading({ story }: ReadingProps) {
  const tab = useLab((state) => state.view.tab);
  const id = useId();
  const tabId = (one: Tab) => `${id}-${one}`;
  const panelId = `${id}-panel`;
  const panel = useFocusKept(tab);
  return (
    <div className={styles.reading}>
      <Tabs panelId={panelId} tabId={tabId} />
      <div
        ref={panel}
        key={tab} // each begins at its top
        role="tabpanel"
        id={panelId}
        aria-labelledby={tabId(tab)}
        tabIndex={0}
        className={styles.panel}
      >
        <Suspense fallback={null}>
          {tab === "story" ? story : TAB_PANELS[tab]}
        </Suspense>
      </div>
    </div>
  );
});

/** A control that leads to another tab goes with its own: the focus is on the new panel then, not nowhere. */
function useFocusKept(tab: Tab) {
  const panel = useRef<HTMLDivElement>(null);
  const shown = useRef(tab);
  useEffect(() => {
    if (shown.current === tab) return;
    shown.current = tab;
    if (document.activeElement === document.body)
      panel.current?.focus({ preventScroll: true });
  }, [tab]);
  return panel;
}
