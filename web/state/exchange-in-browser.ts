// What does an exchange use in a real browser? Its network, its locks, its clock and its dice.
import { whenLeader } from "../device/exchange/leader.ts";
import { watchOccasions } from "../device/exchange/occasions.ts";
import type { ExchangeStatus, LastExchange } from "./exchange-status.ts";
import type { JournalStore } from "./journal-store.ts";
import { RunningExchange } from "./run-exchange.ts";

export interface BrowserExchange {
  readonly journal: JournalStore;
  readonly name: string;
  readonly tell: (last: LastExchange) => void;
  readonly onStatus: (status: ExchangeStatus) => void;
}

export function exchangeInBrowser({ journal, name, tell, onStatus }: BrowserExchange): RunningExchange {
  return new RunningExchange({
    journal,
    tell,
    onStatus,
    fetch: (...asked) => fetch(...asked),
    nowMs: () => Date.now(),
    mint: () => crypto.randomUUID(),
    random: () => Math.random(),
    after: (ms, work) => {
      const alarm = setTimeout(work, ms);
      return () => clearTimeout(alarm);
    },
    whenLeader: (lead) => whenLeader(name, lead),
    watchOccasions,
  });
}
