// A person's own training, to take along: the whole log, the history as other apps write it, the plan for a calendar.
import { Readable } from "node:stream";
import type { Catalog } from "@dorsal/content";
import type { JournalState } from "@dorsal/engine";
import {
  HISTORY_WRITERS,
  type HistoryFormat,
  lossesOf,
  performedHistory,
  planCalendar,
  planLiftoscript,
} from "@dorsal/formats";
import type { LogStore } from "@dorsal/sync";
import { z } from "zod";
import { Refused } from "../answers/failures.ts";
import type { Journals } from "../journal/journals.ts";
import { logLines } from "../journal/log-lines.ts";
import { type Route, route } from "./route.ts";

const HISTORY_FORMATS = Object.keys(HISTORY_WRITERS) as readonly HistoryFormat[];
const FORMATS = ["dorsal", "ics", "liftoscript", ...HISTORY_FORMATS] as const;
type Format = (typeof FORMATS)[number];

const params = z.object({ format: z.enum(FORMATS) });

/** Folding years of training takes a moment of computing: nobody needs it more often (design choice). */
const PACE = { max: 30, perMinutes: 1 };

export interface ExportParts {
  readonly logs: LogStore;
  readonly journals: Journals;
  readonly catalog: () => Catalog;
  readonly nowMs: () => number;
}

interface WrittenFile {
  readonly text: string | Readable;
  readonly mime: string;
  readonly ending: string;
  /** "rir=12, workout_name=3": what the format does not hold, and how often it was there. */
  readonly losses: string;
}

export function exportRoutes({ logs, journals, catalog, nowMs }: ExportParts): readonly Route[] {
  return [
    route({
      method: "GET",
      url: "/api/export/:format",
      access: { who: "user", scope: "export:read" },
      summary: "Everything as a file: the log itself (dorsal), another app's history, or the plan.",
      input: { params },
      pace: PACE,
      answers: {
        200: {
          sentence:
            "The file. dorsal-losses tells what the format does not hold, and how often it was there.",
          mediaType: "text/plain",
        },
        404: { sentence: "There is no plan in the log, so no file of a plan." },
      },
      handle: async ({ caller, params: { format }, reply }) => {
        const file =
          format === "dorsal"
            ? plain(
                Readable.from(logLines(logs, caller.user), { objectMode: false }),
                "application/x-ndjson",
                "jsonl",
              )
            : written(format, (await journals.read(caller.user)).state, { catalog, nowMs });
        return reply
          .headers({
            "cache-control": "no-store",
            "content-disposition": `attachment; filename="dorsal-${format}.${file.ending}"`,
            ...(file.losses !== "" && { "dorsal-losses": file.losses }),
          })
          .type(`${file.mime}; charset=utf-8`)
          .send(file.text);
      },
    }),
  ];
}

function written(
  format: Exclude<Format, "dorsal">,
  state: JournalState,
  { catalog, nowMs }: Pick<ExportParts, "catalog" | "nowMs">,
): WrittenFile {
  const nameOf = (id: string) => catalog().exercises[id]?.name ?? id;
  if (format === "ics") {
    const now = new Date(nowMs()).toISOString();
    return plain(planCalendar({ ...adopted(state), nameOf, now }), "text/calendar", "ics");
  }
  if (format === "liftoscript") {
    const { plan } = adopted(state);
    return plain(planLiftoscript({ plan, nameOf, unit: state.unit }), "text/plain", "txt");
  }
  const { mime, ending, holds, write } = HISTORY_WRITERS[format];
  const history = performedHistory(state, nameOf);
  const losses = lossesOf(history, holds).map(({ detail, count }) => `${detail}=${count}`);
  return { text: write(history), mime, ending, losses: losses.join(", ") };
}

function plain(text: WrittenFile["text"], mime: string, ending: string): WrittenFile {
  return { text, mime, ending, losses: "" };
}

function adopted({ plan }: JournalState) {
  if (plan !== null) return { plan: plan.plan, planId: plan.planId };
  throw new Refused({
    status: 404,
    refusal: {
      what: "There is no plan in this log.",
      kept: "The log is as it was.",
      next: "Adopt a plan in the app, then export again.",
    },
  });
}
