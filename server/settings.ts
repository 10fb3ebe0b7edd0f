// Where does the server listen and what does it serve? Read once from the environment, all mistakes reported at once.
import { join } from "node:path";
import { z } from "zod";

/** Loopback until the owner says otherwise: a plan holds health data. */
const DEFAULT_HOST = "127.0.0.1";
/** Free in the registry of well-known services (design choice). */
const DEFAULT_PORT = 7878;
/** Plans one address may ask for in a minute: a form that re-plans on every change stays below (design choice). */
const DEFAULT_PLANS_PER_MINUTE = 60;

const environment = z.object({
  HOST: z.string().min(1).default(DEFAULT_HOST),
  PORT: z.coerce.number().int().min(0).max(65_535).default(DEFAULT_PORT),
  /** Reserved for the store: the folder that holds everything the server remembers. */
  DORSAL_DATA: z.string().min(1).default(".data"),
  /** "1" behind a TLS proxy: browsers are then told to stay on https. */
  DORSAL_HTTPS: z.enum(["0", "1"]).default("0"),
  DORSAL_PLANS_PER_MINUTE: z.coerce.number().int().min(1).default(DEFAULT_PLANS_PER_MINUTE),
});

export interface Settings {
  readonly host: string;
  readonly port: number;
  readonly https: boolean;
  readonly plansPerMinute: number;
  /** The folder with the built app. */
  readonly appFolder: string;
}

export type SettingsResult =
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly sentences: readonly string[] };

export function readSettings(env: Readonly<Record<string, string | undefined>>): SettingsResult {
  const parsed = environment.safeParse(env);
  if (!parsed.success) {
    const sentences = parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}.`);
    return { ok: false, sentences };
  }
  const { HOST, PORT, DORSAL_HTTPS, DORSAL_PLANS_PER_MINUTE } = parsed.data;
  return {
    ok: true,
    settings: {
      host: HOST,
      port: PORT,
      https: DORSAL_HTTPS === "1",
      plansPerMinute: DORSAL_PLANS_PER_MINUTE,
      appFolder: join(import.meta.dirname, "..", "web", "dist"),
    },
  };
}
