/**
 * @file Opens the page.
 */
import "./tokens.css";
import "./base.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { browserPorts } from "../lab/browserPorts";
import { LabProvider } from "../lab/LabProvider";
import { createLab } from "../lab/store";
import { connectDocument } from "./documentView";
import { ErrorBoundary } from "./ErrorBoundary";
import { Page } from "./Page";
import { keepForOffline } from "./serviceWorker";

const lab = createLab(browserPorts());
connectDocument(lab.store);
createRoot(document.getElementById("root")!).render(
  <StrictMode>
    <ErrorBoundary language={() => lab.store.getState().view.language}>
      <LabProvider lab={lab}>
        <Page />
      </LabProvider>
    </ErrorBoundary>
  </StrictMode>,
);
keepForOffline();
