import { LOG_STORE_CONTRACT } from "@dorsal/sync";
import { afterEach, describe, it } from "vitest";
import { contractOn } from "./testing/contract-on.ts";
import { newPostgresSchema } from "./testing/postgres.ts";

describe("many people's logs in PostgreSQL", () => {
  const under = contractOn(newPostgresSchema);
  afterEach(() => under.closeAll());

  it.each(LOG_STORE_CONTRACT)("$sentence", ({ holds }) => holds(under));
});
