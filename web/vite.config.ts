// How is the app built? One page, code split by screen, everything precached so that a gym without signal is no matter.
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { VitePWA } from "vite-plugin-pwa";
import { appManifest } from "./bundle/app-manifest.ts";
import { catalogModules } from "./bundle/catalog-modules.ts";
import { libraryModules } from "./bundle/library-modules.ts";
import { preloadWelcome } from "./bundle/preload-welcome.ts";
import { searchModule } from "./bundle/search-module.ts";

/**
 * What most screens are drawn with, in one file: left alone, the bundler makes a file for each set of screens that
 * share something, and a first visit pays a round trip for every handful of them.
 */
const PARTS = { name: "parts", test: /\/web\/(parts|state|device)\//, minShareCount: 4 } as const;

/** The id of a text: "virtual:dorsal-prose/barbell_row", "virtual:dorsal-articles/warm_up". */
const TEXT = /virtual:dorsal-(?:prose|articles|questions|muscle-pages|quizzes)\/([a-z])/;

/**
 * The texts of the library by their first letter: a file for each would be some two hundred to fetch before the app works
 * without a network, all in one would be waited for by everybody who opens a single page.
 */
const TEXTS = {
  name: (id: string) => `texts-${TEXT.exec(id)?.[1] ?? "others"}`,
  test: TEXT,
} as const;

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
        importScripts: ["/messages-worker.js"],
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
    rolldownOptions: { output: { codeSplitting: { groups: [PARTS, TEXTS] } } },
  },
  server: { proxy: { "/api": "http://127.0.0.1:7878" } },
});
