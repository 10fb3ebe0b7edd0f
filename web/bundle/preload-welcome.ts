// What does a first visit need at once? The page names the welcome's files beside its own, so that all of them are asked
// for together. Only a first visit comes over the network: later ones have every file on the device.
import type { HtmlTagDescriptor, Plugin, Rolldown } from "vite";

const WELCOME = /\/screens\/onboarding\/Onboarding\.tsx$/;

type Bundle = Rolldown.OutputBundle;

export function preloadWelcome(): Plugin {
  return {
    name: "dorsal-preload-welcome",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler: (html, { bundle = {} }) => preloadTags(html, filesOfWelcome(bundle)),
    },
  };
}

function filesOfWelcome(bundle: Bundle): readonly string[] {
  const files = new Set<string>();
  const visit = (file: string): void => {
    const chunk = bundle[file];
    if (files.has(file) || chunk?.type !== "chunk") return;
    files.add(file);
    for (const style of chunk.viteMetadata?.importedCss ?? []) files.add(style);
    chunk.imports.forEach(visit);
  };
  for (const chunk of Object.values(bundle)) {
    if (chunk.type === "chunk" && chunk.moduleIds.some((id) => WELCOME.test(id))) visit(chunk.fileName);
  }
  if (files.size === 0) throw new Error("The build has no chunk of the welcome.");
  return [...files];
}

/** Without what the page names already. The same `crossorigin` as where the files are used, or they come twice. */
function preloadTags(html: string, files: readonly string[]): HtmlTagDescriptor[] {
  return files
    .filter((file) => !html.includes(file))
    .map((file) => ({
      tag: "link",
      attrs: {
        ...(file.endsWith(".css") ? { rel: "preload", as: "style" } : { rel: "modulepreload" }),
        crossorigin: true,
        href: `/${file}`,
      },
      injectTo: "head",
    }));
}
