// The one door of sync: the log, and the port of its stores.
export * from "./exchange/answer-exchange.ts";
export type * from "./exchange/log-store.ts";
export * from "./exchange/log-store-contract.ts";
export * from "./exchange/memory-log-store.ts";
export * from "./exchange/messages.ts";
export * from "./exchange/read-answer.ts";
export * from "./exchange/read-request.ts";
export * from "./exchange/same-event.ts";
export * from "./log/envelope.ts";
export * from "./log/hybrid-clock.ts";
export * from "./log/json-lines.ts";
export * from "./log/order.ts";
export * from "./log/read-log.ts";
export * from "./log/uuid7.ts";
export * from "./log/wrap.ts";
export * from "./store/contract.ts";
export * from "./store/event-store.ts";
export * from "./store/memory-store.ts";
