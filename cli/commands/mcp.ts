// `mcp`: lets an assistant on this machine ask a server of Dorsal, by standard input and output.
import { Command } from "commander";
import { bridgeToServer } from "../mcp/bridge.ts";
import { BadUse, type Terminal } from "../terminal.ts";

const DEFAULT_SERVER = "http://127.0.0.1:7878";

export function mcpCommand(terminal: Terminal): Command {
  return new Command("mcp")
    .description("Connect an assistant (Model Context Protocol) to your log on a server.")
    .option("--server <address>", "where the server is", process.env.DORSAL_SERVER ?? DEFAULT_SERVER)
    .addHelpText(
      "after",
      "\nThe key comes from DORSAL_KEY: make one in the app under You. DORSAL_SERVER names the server.",
    )
    .action(({ server }: { readonly server: string }) => {
      const key = process.env.DORSAL_KEY;
      if (!key) throw new BadUse("Set DORSAL_KEY to an API key: the app makes one under You.");
      if (!URL.canParse(server) || !/^https?:$/.test(new URL(server).protocol))
        throw new BadUse(`${server} is no address of a server. It looks like ${DEFAULT_SERVER}.`);
      void bridgeToServer({
        server,
        key,
        input: process.stdin,
        write: terminal.write,
        complain: terminal.complain,
      });
    });
}
