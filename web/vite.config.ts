// How is the app built? One page, code split by screen, everything precached so that a gym without signal is no matter.
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { VitePWA } from "vite-plugin-pwa";
import { appManifest } from "./bundle/app-manifest.ts";
import { catalogModules } from "./bundle/catalog-modules.ts";

export default defineConfig({
  plugins: [
    react(),
    catalogModules(),
    VitePWA({
      // "prompt": a new version waits until the app is next opened, never swaps chunks under a running session.
      registerType: "prompt",
      injectRegister: false,
      manifest: appManifest,
      includeAssets: ["icon.svg", "icon-192.png"],
      workbox: {
        globPatterns: ["**/*.{js,css,html,svg,woff2}"],
        navigateFallback: "/index.html",
        navigateFallbackDenylist: [/^\/api\//, /^\/health$/],
        clientsClaim: true,
        cleanupOutdatedCaches: true,
      },
    }),
  ],
  worker: { format: "es" },
  build: { manifest: true, target: "es2023", cssTarget: ["chrome123", "safari17.5", "firefox120"] },
  server: { proxy: { "/api": "http://127.0.0.1:7878" } },
});
