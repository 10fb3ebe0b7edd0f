// What may an assistant write down? Nothing by itself: it drafts, the person reads the sentence, and a yes is a second call.
import { type Command, mayTrain } from "@dorsal/engine";
import { amount, PAIN_LIGHT_IN_SHORT, refusalSentence } from "@dorsal/words";
import type { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { plainLine } from "../answers/plain-line.ts";
import { instantAt, lastOffset } from "../journal/lifters-clock.ts";
import { namesFor } from "../journal/names.ts";
import type { ReadJournal } from "../journal/read-journal.ts";
import { envelopesFor } from "../journal/write-commands.ts";
import { type AskedSet, askedPain, askedSet, commandsForPain, commandsForSet } from "./asked-writes.ts";
import { answered, lacks, lacksSentence, refused, type ToolParts } from "./assistant.ts";
import { ownEntry } from "./own-entry.ts";

/** The writer's name in the log. */
const DEVICE = "assistant";
const DRAFTS = { readOnlyHint: false, destructiveHint: false, openWorldHint: false } as const;

export function addWritingTools(server: McpServer, parts: ToolParts): void {
  const { catalog, caller, drafts, nowMs } = parts;
  const drafting = async (
    wish: (
      read: ReadJournal,
      now: string,
    ) => { readonly commands: readonly Command[]; readonly sentence: string } | string,
  ) => {
    if (lacks(caller, "log:write")) return refused(lacksSentence("log:write"));
    const read = await parts.journals.read(caller.user);
    const ms = nowMs();
    const wished = wish(read, instantAt(ms, lastOffset(read.state, ms)));
    if (typeof wished === "string") return refused(wished);
    const made = envelopesFor(read, wished.commands, { device: DEVICE, nowMs: ms });
    if (!made.ok) return refused(refusalSentence(made.refusal, namesFor(catalog, read.state.unit)));
    const draft = await drafts.write(caller.user, { sentence: wished.sentence, events: made.value });
    return answered({ draft: draft.id, wouldWrite: draft.sentence, next: ASK });
  };
  server.registerTool(
    "draft_set",
    {
      title: "Draft a set",
      description:
        "Prepares one performed set for the log. Nothing is written until the person says yes and confirm is called.",
      inputSchema: askedSet,
      annotations: DRAFTS,
    },
    (asked) =>
      drafting(({ state }, now) => {
        const exercise = ownEntry(catalog.exercises, asked.exercise);
        if (!exercise) return unknownExercise(asked.exercise);
        const { allowed } = mayTrain(exercise.id, { state, catalog, today: now.slice(0, 10) });
        if (!allowed) return `${exercise.name} is stopped because of pain. ${PAIN_LIGHT_IN_SHORT}`;
        const sentence = `${exercise.name}: ${doneText(asked, namesFor(catalog, state.unit).load)}, now.`;
        return { commands: commandsForSet(state, asked, now), sentence };
      }),
  );
  server.registerTool(
    "draft_pain_note",
    {
      title: "Draft a pain note",
      description:
        "Prepares a pain note. A warning sign ends the open session once it is confirmed. Nothing is written before.",
      inputSchema: askedPain,
      annotations: DRAFTS,
    },
    (asked) =>
      drafting(({ state }, now) => {
        const { exercise, during, sharp, redFlags } = asked;
        if (exercise !== undefined && !ownEntry(catalog.exercises, exercise))
          return unknownExercise(exercise);
        const where = exercise === undefined ? "" : ` at ${namesFor(catalog, state.unit).exercise(exercise)}`;
        const signs = redFlags.length > 0 ? ` Warning signs: ${redFlags.join(", ")}.` : "";
        const sentence = `Pain of ${amount(during)} in 10${where}${sharp ? ", sharp" : ""}.${signs}`;
        return { commands: commandsForPain(state, asked, now), sentence };
      }),
  );
  server.registerTool(
    "confirm",
    {
      title: "Write down what was drafted",
      description: "Only after the person has read the draft's sentence and said yes to it.",
      inputSchema: { draft: plainLine(40) },
      annotations: { ...DRAFTS, idempotentHint: true },
    },
    async ({ draft }) => {
      if (lacks(caller, "log:write")) return refused(lacksSentence("log:write"));
      const sentence = await drafts.confirm(caller.user, draft);
      if (sentence === null)
        return refused("There is no such draft, or it is older than ten minutes. Draft it again.");
      return answered({ written: sentence });
    },
  );
}

function unknownExercise(id: string): string {
  return `The catalogue has no exercise ${id}. Use search_catalogue to find its id.`;
}

const ASK = "Show wouldWrite to the person. After a clear yes, call confirm with this draft.";

function doneText(asked: AskedSet, load: (kg: number) => string): string {
  const { reps, seconds, metres, loadKg, assistanceKg, rir, setType } = asked;
  const parts = [
    reps !== undefined && `${amount(reps)} repetitions`,
    seconds !== undefined && `${amount(seconds)} s`,
    metres !== undefined && `${amount(metres)} m`,
    loadKg !== undefined && `with ${load(loadKg)}`,
    assistanceKg !== undefined && `with ${load(assistanceKg)} of help`,
    rir !== undefined && `${rir} in reserve`,
    setType !== "working" && (setType === "warmup" ? "a warm-up set" : "a drop set"),
  ];
  return parts.filter((part) => part !== false).join(", ");
}
