import { LOG_STORE_CONTRACT } from "@dorsal/sync";
import { afterEach, describe, it } from "vitest";
import { contractOn } from "./testing/contract-on.ts";
import { testFolder } from "./testing/folder.ts";

describe("many people's logs in SQLite", () => {
  const under = contractOn(async () => ({ kind: "sqlite", folder: testFolder() }));
  afterEach(() => under.closeAll());

  it.each(LOG_STORE_CONTRACT)("$sentence", ({ holds }) => holds(under));
});
