// How does the app stand on a home screen?
import type { ManifestOptions } from "vite-plugin-pwa";

export const appManifest: Partial<ManifestOptions> = {
  id: "/",
  name: "Dorsal: upper-back training",
  short_name: "Dorsal",
  description: "Plans your upper-back training, guides each session and keeps the log on your device.",
  start_url: "/today",
  scope: "/",
  display: "standalone",
  orientation: "any",
  background_color: "#12151a",
  theme_color: "#12151a",
  categories: ["fitness", "health"],
  icons: [
    { src: "/icon-192.png", sizes: "192x192", type: "image/png" },
    { src: "/icon-512.png", sizes: "512x512", type: "image/png" },
    { src: "/icon-maskable-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
    { src: "/icon.svg", sizes: "any", type: "image/svg+xml" },
  ],
};
