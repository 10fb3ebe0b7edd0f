// What may an assistant write down? Nothing by itself: it proposes, the person reads the sentence, and a yes is a second call.
import { type Command, mayTrain } from "@dorsal/engine";
import { amount, PAIN_LIGHT_IN_SHORT, refusalSentence } from "@dorsal/words";
import type { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import { instantAt, lastOffset } from "../journal/lifters-clock.ts";
import { namesFor } from "../journal/names.ts";
import { type ReadJournal, readJournal } from "../journal/read-journal.ts";
import { envelopesFor } from "../journal/write-commands.ts";
import { type AskedSet, askedPain, askedSet, commandsForPain, commandsForSet } from "./asked-writes.ts";
import { answered, lacks, lacksSentence, refused, type ToolParts } from "./assistant.ts";

/** The writer's name in the log. */
const DEVICE = "assistant";
const PROPOSES = { readOnlyHint: false, destructiveHint: false, openWorldHint: false } as const;

export function addWritingTools(server: McpServer, parts: ToolParts): void {
  const { catalog, caller, proposals, nowMs } = parts;
  const proposing = async (
    wish: (
      read: ReadJournal,
      now: string,
    ) => { readonly commands: readonly Command[]; readonly sentence: string } | string,
  ) => {
    if (lacks(caller, "log:write")) return refused(lacksSentence("log:write"));
    const read = await readJournal(parts.logs, caller.user);
    const ms = nowMs();
    const wished = wish(read, instantAt(ms, lastOffset(read.state, ms)));
    if (typeof wished === "string") return refused(wished);
    const made = envelopesFor(read, wished.commands, { device: DEVICE, nowMs: ms });
    if (!made.ok) return refused(refusalSentence(made.refusal, namesFor(catalog, read.state.unit)));
    const proposal = await proposals.propose(caller.user, { sentence: wished.sentence, events: made.value });
    return answered({ proposal: proposal.id, wouldWrite: proposal.sentence, next: ASK });
  };
  server.registerTool(
    "propose_set",
    {
      title: "Propose to log a set",
      description:
        "Prepares one performed set for the log. Nothing is written until the person says yes and confirm is called.",
      inputSchema: askedSet,
      annotations: PROPOSES,
    },
    (asked) =>
      proposing(({ state }, now) => {
        const exercise = catalog.exercises[asked.exercise];
        if (!exercise)
          return `The catalogue has no exercise ${asked.exercise}. Use search_catalogue to find its id.`;
        const { allowed } = mayTrain(exercise.id, { state, catalog, today: now.slice(0, 10) });
        if (!allowed) return `${exercise.name} is stopped because of pain. ${PAIN_LIGHT_IN_SHORT}`;
        const sentence = `${exercise.name}: ${doneText(asked, namesFor(catalog, state.unit).load)}, now.`;
        return { commands: commandsForSet(state, asked, now), sentence };
      }),
  );
  server.registerTool(
    "propose_pain_note",
    {
      title: "Propose to note pain",
      description:
        "Prepares a pain note. A warning sign ends the open session once it is confirmed. Nothing is written before.",
      inputSchema: askedPain,
      annotations: PROPOSES,
    },
    (asked) =>
      proposing(({ state }, now) => {
        const { exercise, during, sharp, redFlags } = asked;
        if (exercise !== undefined && !catalog.exercises[exercise])
          return `The catalogue has no exercise ${exercise}. Use search_catalogue to find its id.`;
        const where = exercise === undefined ? "" : ` at ${namesFor(catalog, state.unit).exercise(exercise)}`;
        const signs = redFlags.length > 0 ? ` Warning signs: ${redFlags.join(", ")}.` : "";
        const sentence = `Pain of ${amount(during)} in 10${where}${sharp ? ", sharp" : ""}.${signs}`;
        return { commands: commandsForPain(state, asked, now), sentence };
      }),
  );
  server.registerTool(
    "confirm",
    {
      title: "Write down what was proposed",
      description: "Only after the person has read the proposal's sentence and said yes to it.",
      inputSchema: { proposal: z.string().max(40) },
      annotations: { ...PROPOSES, idempotentHint: true },
    },
    async ({ proposal }) => {
      if (lacks(caller, "log:write")) return refused(lacksSentence("log:write"));
      const sentence = await proposals.confirm(caller.user, proposal);
      if (sentence === null)
        return refused("There is no such proposal, or it is older than ten minutes. Propose again.");
      return answered({ written: sentence });
    },
  );
}

const ASK = "Show wouldWrite to the person. After a clear yes, call confirm with this proposal.";

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
