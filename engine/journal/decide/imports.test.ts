import { describe, it } from "vitest";
import { ADMITTED } from "../testing/facts.ts";
import { given } from "../testing/given.ts";
import { brought, closed, undone } from "../testing/imports.ts";

const undo = (importId: string) => ({ type: "UndoImport", data: { importId } }) as const;
const explain = (name: string, exercise: string | null = "pull_up") =>
  ({ type: "ExplainName", data: { name, exercise, groups: [] } }) as const;

describe("an import", () => {
  it("can be undone, closed or not, and once", () => {
    given(...ADMITTED, closed())
      .when(undo("first"))
      .makes(undone());
    given(...ADMITTED, brought())
      .when(undo("first"))
      .makes(undone());
    given(...ADMITTED, closed(), undone())
      .when(undo("first"))
      .refused({ why: "import_already_undone", importId: "first" });
    given(...ADMITTED, closed())
      .when(undo("second"))
      .refused({ why: "import_unknown", importId: "second" });
  });
});

describe("a name of another app", () => {
  it("can be explained, before it was ever imported too", () => {
    const { data } = explain("Chin Up");
    given(...ADMITTED)
      .when(explain("Chin Up"))
      .makes({ type: "NameExplained", data });
    given(...ADMITTED)
      .when(explain("constructor", null))
      .makes({ type: "NameExplained", data: { ...data, name: "constructor", exercise: null } });
  });

  it("explained the same way again is no new fact, another way is one", () => {
    const said = { type: "NameExplained", data: explain("Chin Up").data } as const;
    given(...ADMITTED, said)
      .when(explain("Chin Up"))
      .makes();
    given(...ADMITTED, said)
      .when(explain("Chin Up", "pulldown_supinated"))
      .makes({ type: "NameExplained", data: explain("Chin Up", "pulldown_supinated").data });
  });

  it("has to be a name", () => {
    given(...ADMITTED)
      .when(explain("  "))
      .refused({ why: "name_blank" });
  });
});
