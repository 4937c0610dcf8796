/**
 * @file Opens the page.
 */
import "./tokens.css";
import "./base.css";
import { startTransition, StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { browserPorts } from "../lab/browserPorts";
import { LabProvider } from "../lab/LabProvider";
import { fetchKorean } from "../lab/language";
import { createLab } from "../lab/store";
import { withScene } from "../story/scenes/placeScene";
import { StoryProvider } from "../story/StoryMemory";
import { connectDocument } from "./documentView";
import { ErrorBoundary } from "./ErrorBoundary";
import { Page } from "./Page";
import { keepForOffline } from "./serviceWorker";

const ports = browserPorts();
const { address } = ports;
const lab = createLab({
  ...ports,
  address: { ...address, search: () => withScene(address.search()) },
});
connectDocument(lab.store);

const isKorean = () => lab.store.getState().view.language === "ko";

function open() {
  const root = createRoot(document.getElementById("root")!);
  startTransition(() =>
    root.render(
      <StrictMode>
        <ErrorBoundary language={() => lab.store.getState().view.language}>
          <LabProvider lab={lab}>
            <StoryProvider>
              <Page />
            </StoryProvider>
          </LabProvider>
        </ErrorBoundary>
      </StrictMode>,
    ),
  );
}

/** Words that come once the page is open change what is said without a change of state, hence the new view. */
function followLanguage() {
  const stop = lab.store.subscribe(() => {
    if (!isKorean()) return;
    stop();
    void fetchKorean().then(() => lab.actions.setView({}));
  });
}

if (isKorean()) void fetchKorean().then(open);
else {
  open();
  followLanguage();
}
keepForOffline();
