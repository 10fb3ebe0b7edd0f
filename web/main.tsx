// The composition root of the app: opens the log on this device, then shows the screen that the address names.
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import "./look.css";
import { applyTheme, chosenTheme } from "./device/theme.ts";
import { router } from "./routes.tsx";

applyTheme(chosenTheme());

const root = document.getElementById("root");
if (root === null) throw new Error('index.html has no element "root".');

createRoot(root).render(
  <StrictMode>
    <RouterProvider router={router} />
  </StrictMode>,
);
