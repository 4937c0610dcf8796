/**
 * @file Gives the lab to the components below.
 */
import { createContext, useContext, type ReactNode } from "react";
import { useStore } from "zustand/react";
import { useShallow } from "zustand/react/shallow";
import type { LabActions } from "./actions";
import type { LabState } from "./labState";
import type { Lab } from "./store";

const LabContext = createContext<Lab | null>(null);

export function LabProvider({
  lab,
  children,
}: {
  readonly lab: Lab;
  readonly children: ReactNode;
}) {
  return <LabContext value={lab}>{children}</LabContext>;
}

/** The lab itself, to read or subscribe outside of React's render, as a canvas does. */
export function useLabStore(): Lab["store"] {
  return useProvidedLab().store;
}

/** What `selector` takes from the lab's state; renders anew when that is another value. */
export function useLab<Value>(selector: (state: LabState) => Value): Value {
  return useStore(useProvidedLab().store, selector);
}

/** A list that `selector` makes of the lab's state; renders anew when one of its items is another value. */
export function useLabList<Item>(
  selector: (state: LabState) => readonly Item[],
): readonly Item[] {
  return useStore(useProvidedLab().store, useShallow(selector));
}

/** Returns the same object at every render. */
export function useActions(): LabActions {
  return useProvidedLab().actions;
}

function useProvidedLab(): Lab {
  const lab = useContext(LabContext);
  if (lab === null) throw new Error("There is no LabProvider above.");
  return lab;
}
