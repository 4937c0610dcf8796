/**
 * @file The tabs of the reading column. One of them can be reached with the Tab key, the others with arrows.
 */
import { useRef, type KeyboardEvent } from "react";
import { useActions, useLab } from "../../lab/LabProvider";
import { useWords } from "../../controls/useWords";
import { TABS, type Tab } from "../../lab/view";
import styles from "./Reading.module.css";
import { tabAfterKey } from "./tabKey";
import { words } from "./words";

interface TabsProps {
  readonly panelId: string;
  readonly tabId: (tab: Tab) => string;
}

export function Tabs({ panelId, tabId }: TabsProps) {
  const w = useWords(words);
  const present = useLab((state) => state.view.tab);
  const { setView } = useActions();
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const tab = tabAfterKey(present, event.key);
    if (tab === null) return;
    event.preventDefault(); // the arrows would move the cursor through time
    setView({ tab });
    const button = list.current?.children[TABS.indexOf(tab)];
    if (button instanceof HTMLElement) button.focus();
  };
  return (
    <div
      ref={list}
      role="tablist"
      aria-label={w.tabs}
      tabIndex={-1}
      className={styles.tabs}
      onKeyDown={onKeyDown}
    >
      {TABS.map((tab) => (
        <button
          key={tab}
          type="button"
          role="tab"
          id={tabId(tab)}
          className={styles.tab}
          aria-selected={tab === present}
          aria-controls={panelId}
          tabIndex={tab === present ? 0 : -1}
          data-testid={`tab-${tab}`}
          onClick={() => setView({ tab })}
        >
          {w.tabNames[tab]}
        </button>
      ))}
    </div>
  );
}
