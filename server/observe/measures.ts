// What does the server measure of itself? Requests by route and status, time, events taken, waiting messages: counts that
// name nobody.
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";

/** Seconds; from a cached answer to a plan that is being made. */
const DURATIONS_S = [0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5];

export interface Measures {
  requestDone(done: {
    readonly method: string;
    readonly route: string;
    readonly status: number;
    readonly seconds: number;
  }): void;
  eventsAcknowledged(count: number): void;
  storeAsked(work: string, seconds: number): void;
  /** A webhook or push message was sent, refused or given up. */
  messageSent(kind: "webhook" | "push", outcome: "taken" | "failed" | "given_up"): void;
  /** Seconds between an event on a device and its arrival here. */
  eventArrived(lagSeconds: number): void;
  /** In Prometheus's text format. */
  text(): Promise<string>;
  readonly contentType: string;
}

/** With a registry of its own: two servers in one process do not count for each other. */
export function openMeasures(): Measures {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry, prefix: "dorsal_" });
  const requests = new Histogram({
    name: "dorsal_request_seconds",
    help: "Seconds until an answer was sent.",
    labelNames: ["method", "route", "status"],
    buckets: DURATIONS_S,
    registers,
  });
  const events = new Counter({
    name: "dorsal_events_acknowledged_total",
    help: "Events that a device or program was told are kept; one that is sent again counts again.",
    registers,
  });
  const lag = new Histogram({
    name: "dorsal_sync_lag_seconds",
    help: "Seconds between an event on a device and its arrival here, by the device's clock.",
    buckets: [1, 10, 60, 600, 3_600, 86_400, 604_800],
    registers,
  });
  const store = new Histogram({
    name: "dorsal_store_seconds",
    help: "Seconds that the store took.",
    labelNames: ["work"],
    buckets: DURATIONS_S,
    registers,
  });
  const messages = new Counter({
    name: "dorsal_messages_total",
    help: "Webhook and push messages by what became of them.",
    labelNames: ["kind", "outcome"],
    registers,
  });
  new Gauge({
    name: "dorsal_started_seconds",
    help: "When this process started.",
    registers,
  }).setToCurrentTime();
  return {
    requestDone: ({ seconds, status, ...labels }) =>
      requests.observe({ ...labels, status: String(status) }, seconds),
    eventsAcknowledged: (count) => events.inc(count),
    eventArrived: (seconds) => lag.observe(Math.max(0, seconds)),
    storeAsked: (work, seconds) => store.observe({ work }, seconds),
    messageSent: (kind, outcome) => messages.inc({ kind, outcome }),
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}
