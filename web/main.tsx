// The composition root of the app: opens the log on this device, then shows the screen that the address names.
import { RouterProvider } from "@tanstack/react-router";
import { type ReactNode, StrictMode } from "react";
import { createRoot } from "react-dom/client";
import "./look.css";
import { watchInstallOffer } from "./device/install.ts";
import { keepForOffline } from "./device/offline.ts";
import { applyTheme, chosenTheme } from "./device/theme.ts";
import { whenIdle } from "./device/when-idle.ts";
import { NoStorage } from "./frame/NoStorage.tsx";
import { watchSecondTaps } from "./parts/second-tap.ts";
import { routerFor } from "./routes.tsx";
import { watchExchange } from "./state/exchange.ts";
import { DATABASE_NAME, openJournal } from "./state/open-journal.ts";
import { ExchangeProvider } from "./state/use-exchange.ts";
import { JournalProvider } from "./state/use-journal.ts";

applyTheme(chosenTheme());
watchInstallOffer();
watchSecondTaps();

const place = document.getElementById("root");
if (place === null) throw new Error('index.html has no element "root".');
const root = createRoot(place);
const show = (content: ReactNode) => root.render(<StrictMode>{content}</StrictMode>);

openJournal().then(
  (journal) => {
    const router = routerFor(journal);
    const stopWaiting = router.subscribe("onRendered", () => {
      stopWaiting();
      whenIdle(keepForOffline);
    });
    show(
      <JournalProvider journal={journal}>
        <ExchangeProvider exchange={watchExchange(journal, DATABASE_NAME)}>
          <RouterProvider router={router} />
        </ExchangeProvider>
      </JournalProvider>,
    );
  },
  (cause: unknown) => show(<NoStorage cause={cause} />),
);
