import { LOG_STORE_CONTRACT } from "@dorsal/sync";
import { afterEach, describe, it } from "vitest";
import { contractOn } from "./testing/contract-on.ts";
import { newPostgres, newPostgresSchema } from "./testing/postgres.ts";

describe("many people's logs in PostgreSQL", () => {
  let database: ReturnType<typeof newPostgres> | undefined;
  const under = contractOn(async () => {
    database ??= newPostgres();
    return newPostgresSchema(await database);
  });
  afterEach(() => under.closeAll());

  it.each(LOG_STORE_CONTRACT)("$sentence", ({ holds }) => holds(under));
});
