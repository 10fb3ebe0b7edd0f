// What is written down of the server's work? One JSON object a line: request id, route, status, milliseconds. Never who asked,
// from where, for what in particular, nor what was sent.
import { type DestinationStream, type LogFn, type Logger, pino } from "pino";

export const LOG_LEVELS = ["silent", "error", "warn", "info", "debug"] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

export function serverLog(level: LogLevel, destination?: DestinationStream): Logger {
  const options = {
    level,
    base: { pid: process.pid },
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
    // The framework would add address, header and path of the sender to what it logs of a request.
    serializers: { req: () => undefined, res: () => undefined, err: causeOf },
    hooks: {
      // Without words of ours, a failure's own message would become the line.
      logMethod(told: Parameters<LogFn>, write: LogFn) {
        const [first, ...rest] = told as unknown as [unknown, ...unknown[]];
        if (rest.length > 0 || typeof first === "string") return write.apply(this, told);
        write.apply(this, [first instanceof Error ? { err: first } : first, "failed"] as never);
      },
    },
  };
  return destination ? pino(options, destination) : pino(options);
}

/** A failure's kind and place in our code. Its message may hold what somebody typed, so it is left out. */
function causeOf(error: unknown): {
  readonly kind: string;
  readonly code?: string;
  readonly at: readonly string[];
} {
  if (!(error instanceof Error)) return { kind: typeof error, at: [] };
  const { code } = error as { readonly code?: unknown };
  const at = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  return {
    kind: error.name,
    ...(typeof code === "string" && { code }),
    at: at.slice(0, MOST_FRAMES).map((line) => line.trim()),
  };
}

/** Enough to find the place, and no more of the disk's layout than needed (design choice). */
const MOST_FRAMES = 8;
