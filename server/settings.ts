// Where does the server listen and what does it serve? Read once from the environment, all mistakes reported at once.
import { isIP } from "node:net";
import { join } from "node:path";
import { z } from "zod";
import { SIGN_UP, type SignUp } from "./accounts/admission.ts";
import type { RoomLimits } from "./journal/log-room.ts";
import { LOG_LEVELS, type LogLevel } from "./observe/log.ts";
import type { BackupPlan } from "./store/backup/schedule.ts";
import { unknownSettings } from "./unknown-settings.ts";

/** Loopback until the owner says otherwise: a plan holds health data. */
const DEFAULT_HOST = "127.0.0.1";
/** Free in the registry of well-known services (design choice). */
const DEFAULT_PORT = 7878;
/** Plans one address may ask for in a minute: a form that re-plans on every change stays below (design choice). */
const DEFAULT_PLANS_PER_MINUTE = 60;

/** Once a day, a week of days, a month of weeks: what is noticed late can still be got back (design choice). */
const DEFAULT_BACKUP_HOURS = 24;
const DEFAULT_BACKUP_DAYS = 7;
const DEFAULT_BACKUP_WEEKS = 4;
/** A hundred years of training five times a week; what somebody logs by hand never comes near it (design choice). */
const DEFAULT_LOG_EVENTS = 500_000;
/** A log is folded in memory: forty years take about that much, and a server has room for a few at once (design choice). */
const DEFAULT_LOG_MEGABYTES = 100;
const MEGABYTE = 1_000_000;
/** Shorter ones can be guessed. */
const SECRET_LEAST = 32;
const KNOWN_NETWORKS = new Set(["loopback", "linklocal", "uniquelocal"]);

/** Digits alone: a blank, "0x10" and "1e3" would pass as numbers, too. */
const amount = z
  .string()
  .regex(/^\s*\d+(\.\d+)?\s*$/, "is no number")
  .transform(Number);

const environment = z
  .object({
    HOST: z.string().min(1).default(DEFAULT_HOST),
    PORT: amount.pipe(z.number().int().min(0).max(65_535)).default(DEFAULT_PORT),
    /** The folder that holds everything the server remembers, but for what is in PostgreSQL. */
    DORSAL_DATA: z.string().min(1).default(".data"),
    /** "postgres://user:password@host/name": PostgreSQL in place of the file in the folder. */
    DATABASE_URL: z
      .string()
      .regex(/^postgres(ql)?:\/\//, "begins with postgres://")
      .optional(),
    /** "1" behind a TLS proxy: browsers are then told to stay on https. */
    DORSAL_HTTPS: z.enum(["0", "1"]).default("0"),
    /** Where the app is for people, without a path: "https://dorsal.example.org". */
    DORSAL_BASE_URL: z
      .url({ protocol: /^https?$/, error: "is no address of a site" })
      .refine(isSite, "takes no path, name or question: https://dorsal.example.org")
      .optional(),
    /** Who may name the true sender of a request: addresses or networks of proxies, with commas between. */
    DORSAL_TRUST_PROXY: z
      .string()
      .refine(namesNetworks, 'takes addresses, networks such as "2001:db8::/32", loopback, uniquelocal')
      .default("loopback"),
    /** Who may make an account once there is an owner. */
    DORSAL_SIGN_UP: z.enum(SIGN_UP).default("invite"),
    /** Signs cookies; made and kept in the folder where it is not given. Several processes need the same. */
    DORSAL_SECRET: z.string().min(SECRET_LEAST, `needs ${SECRET_LEAST} characters or more`).optional(),
    /** "smtps://user:password@mail.example.org:465": letters for a new password, and to confirm an e-mail. */
    SMTP_URL: z
      .string()
      .regex(/^smtps?:\/\//, "begins with smtp:// or smtps://")
      .optional(),
    /** The address that letters come from. */
    DORSAL_MAIL_FROM: z.string().min(3).default("Dorsal <dorsal@localhost>"),
    /** A backup is made when the newest is older than so many hours; 0 for none. */
    DORSAL_BACKUP_HOURS: amount.pipe(z.number().min(0)).default(DEFAULT_BACKUP_HOURS),
    /** Where backups go: best on another disk; "backups" in the data folder where it is not given. */
    DORSAL_BACKUP_FOLDER: z.string().min(1).optional(),
    /** Of so many days, and of so many weeks, the newest backup is kept. */
    DORSAL_BACKUP_DAYS: amount.pipe(z.number().int().min(1)).default(DEFAULT_BACKUP_DAYS),
    DORSAL_BACKUP_WEEKS: amount.pipe(z.number().int().min(0)).default(DEFAULT_BACKUP_WEEKS),
    /** What is logged: nothing, failures, doubts, every request, or more. */
    DORSAL_LOG: z.enum(LOG_LEVELS).default("warn"),
    /** Who sends it as `Authorization: Bearer ...` may read /metrics from afar. */
    DORSAL_METRICS: z.string().min(SECRET_LEAST, `needs ${SECRET_LEAST} characters or more`).optional(),
    /** "1" lets webhooks and push messages go to this machine and its network. */
    DORSAL_WEBHOOK_PRIVATE: z.enum(["0", "1"]).default("0"),
    /** So many entries, and so many megabytes, one person may keep. */
    DORSAL_LOG_EVENTS: amount.pipe(z.number().int().min(1)).default(DEFAULT_LOG_EVENTS),
    DORSAL_LOG_MEGABYTES: amount.pipe(z.number().min(1)).default(DEFAULT_LOG_MEGABYTES),
    DORSAL_PLANS_PER_MINUTE: amount.pipe(z.number().int().min(1)).default(DEFAULT_PLANS_PER_MINUTE),
  })
  .refine(({ SMTP_URL, DORSAL_BASE_URL }) => !SMTP_URL || DORSAL_BASE_URL, {
    // Otherwise a link in a letter would lead wherever a stranger's request said that we are.
    path: ["DORSAL_BASE_URL"],
    error: "is needed with SMTP_URL, for the links in letters",
  });

/** Nothing but where it is: the app lives at the root of its site. */
function isSite(text: string): boolean {
  return !URL.canParse(text) || new URL(text).href === `${new URL(text).origin}/`;
}

/** With commas between them: addresses, networks, and what the framework knows by name. */
function namesNetworks(text: string): boolean {
  return text.split(",").every((part) => {
    const [address = "", bits] = part.trim().split("/");
    const family = isIP(address);
    if (family === 0) return bits === undefined && KNOWN_NETWORKS.has(address);
    return bits === undefined || (/^\d+$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128));
  });
}

/** The name of every variable that is read. */
export const SETTING_NAMES: readonly string[] = Object.keys(environment.shape);

export interface Settings {
  readonly host: string;
  readonly port: number;
  readonly https: boolean;
  /** Without a slash at its end; null for wherever the app is asked at. */
  readonly baseUrl: string | null;
  readonly trustProxy: string;
  readonly dataFolder: string;
  readonly databaseUrl: string | null;
  readonly signUp: SignUp;
  readonly secret: string | null;
  readonly smtp: { readonly url: string; readonly from: string } | null;
  readonly backups: BackupPlan;
  readonly log: LogLevel;
  readonly metricsToken: string | null;
  readonly privateTargets: boolean;
  /** Of one person. */
  readonly logRoom: RoomLimits;
  readonly plansPerMinute: number;
  /** The folder with the built app. */
  readonly appFolder: string;
}

export type SettingsResult =
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly sentences: readonly string[] };

export function readSettings(env: Readonly<Record<string, string | undefined>>): SettingsResult {
  const set = withoutEmpty(env);
  const unknown = unknownSettings(Object.keys(set), SETTING_NAMES);
  const parsed = environment.safeParse(set);
  if (parsed.success && unknown.length === 0) return { ok: true, settings: settingsOf(parsed.data) };
  const issues = parsed.error?.issues ?? [];
  const sentences = issues.map((issue) => `${issue.path.join(".")}: ${issue.message}.`);
  return { ok: false, sentences: [...sentences, ...unknown] };
}

/** What is set to nothing is not set: files of containers and services hand it on so. */
function withoutEmpty(env: Readonly<Record<string, string | undefined>>): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim() !== ""));
}

function settingsOf(read: z.output<typeof environment>): Settings {
  const baseUrl = read.DORSAL_BASE_URL ? new URL(read.DORSAL_BASE_URL).origin : null;
  return {
    host: read.HOST,
    port: read.PORT,
    https: read.DORSAL_HTTPS === "1" || (baseUrl?.startsWith("https:") ?? false),
    baseUrl,
    trustProxy: read.DORSAL_TRUST_PROXY,
    dataFolder: read.DORSAL_DATA,
    databaseUrl: read.DATABASE_URL ?? null,
    signUp: read.DORSAL_SIGN_UP,
    secret: read.DORSAL_SECRET ?? null,
    smtp: read.SMTP_URL ? { url: read.SMTP_URL, from: read.DORSAL_MAIL_FROM } : null,
    backups: {
      everyHours: read.DORSAL_BACKUP_HOURS,
      folder: read.DORSAL_BACKUP_FOLDER ?? join(read.DORSAL_DATA, "backups"),
      days: read.DORSAL_BACKUP_DAYS,
      weeks: read.DORSAL_BACKUP_WEEKS,
    },
    log: read.DORSAL_LOG,
    metricsToken: read.DORSAL_METRICS ?? null,
    privateTargets: read.DORSAL_WEBHOOK_PRIVATE === "1",
    logRoom: { events: read.DORSAL_LOG_EVENTS, bytes: read.DORSAL_LOG_MEGABYTES * MEGABYTE },
    plansPerMinute: read.DORSAL_PLANS_PER_MINUTE,
    appFolder: join(import.meta.dirname, "..", "web", "dist"),
  };
}
