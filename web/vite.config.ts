// How is the app built? One page, code split by screen, everything precached so that a gym without signal is no matter.
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { VitePWA } from "vite-plugin-pwa";
import { appManifest } from "./bundle/app-manifest.ts";
import { catalogModules } from "./bundle/catalog-modules.ts";
import { FILE_GROUPS } from "./bundle/file-groups.ts";
import { libraryModules } from "./bundle/library-modules.ts";
import { preloadWelcome } from "./bundle/preload-welcome.ts";
import { searchModule } from "./bundle/search-module.ts";

export default defineConfig({
  plugins: [
    react(),
    catalogModules(),
    libraryModules(),
    searchModule(),
    preloadWelcome(),
    VitePWA({
      // "prompt": a new version waits until the app is next opened, never swaps chunks under a running session.
      registerType: "prompt",
      injectRegister: false,
      manifest: appManifest,
      includeAssets: ["icon.svg", "icon-192.png"],
      workbox: {
        globPatterns: ["**/*.{js,css,html,svg,woff2}"],
        // Half a megabyte of words that guessers try: fetched by who makes a password, which needs the server anyway.
        globIgnores: ["**/password-strength-*.js"],
        importScripts: ["/files-worker.js", "/messages-worker.js"],
        navigateFallback: "/index.html",
        navigateFallbackDenylist: [/^\/api\//, /^\/health$/],
        clientsClaim: true,
        cleanupOutdatedCaches: true,
      },
    }),
  ],
  worker: { format: "es" },
  build: {
    manifest: true,
    target: "es2023",
    cssTarget: ["chrome123", "safari17.5", "firefox120"],
    rolldownOptions: { output: { codeSplitting: { groups: FILE_GROUPS } } },
  },
  server: { proxy: { "/api": "http://127.0.0.1:7878" } },
});
