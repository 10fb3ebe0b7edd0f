// How does a screen know whether everything is safe on the server? `useExchangeStatus()`.
import {
  createContext,
  createElement,
  type ReactNode,
  useCallback,
  useContext,
  useSyncExternalStore,
} from "react";
import type { Exchange } from "./exchange.ts";
import type { ExchangeStatus } from "./exchange-status.ts";

const ExchangeContext = createContext<Exchange | null>(null);

export function ExchangeProvider({ exchange, children }: { exchange: Exchange; children: ReactNode }) {
  return createElement(ExchangeContext, { value: exchange }, children);
}

export function useExchange(): Exchange {
  const exchange = useContext(ExchangeContext);
  if (exchange === null) throw new Error("A screen asks for the exchange outside of ExchangeProvider.");
  return exchange;
}

export function useExchangeStatus(): ExchangeStatus {
  const exchange = useExchange();
  const subscribe = useCallback((listener: () => void) => exchange.subscribe(listener), [exchange]);
  return useSyncExternalStore(subscribe, () => exchange.status());
}
