import { expect, test } from "vitest";
import { answerTo } from "./failures.ts";

test("every answer says what happened, what was kept and what to do", () => {
  const codes = ["FST_ERR_CTP_BODY_TOO_LARGE", "FST_ERR_CTP_INVALID_MEDIA_TYPE", "X"];
  for (const code of codes) {
    const { refusal } = answerTo({ code, statusCode: 500 }, 65_536);
    expect(Object.keys(refusal)).toEqual(["what", "kept", "next"]);
    for (const sentence of Object.values(refusal)) expect(sentence).toMatch(/^[A-Z].*\.$/);
  }
});

test("names the limit that was passed", () => {
  expect(answerTo({ code: "FST_ERR_CTP_BODY_TOO_LARGE" }, 65_536).refusal.what).toContain("64 KiB");
});

test("keeps the status of other bad requests, and takes the blame for everything else", () => {
  expect(answerTo({ code: "X", statusCode: 414 }, 0).status).toBe(414);
  expect(answerTo({ code: "X" }, 0).status).toBe(500);
  expect(answerTo({ code: "X", statusCode: 200 }, 0).status).toBe(500);
});

test("a full disk is told as one, whoever met it: SQLite, PostgreSQL, or a file", () => {
  for (const trouble of [{ errcode: 13 }, { code: "53100" }, { code: "ENOSPC" }]) {
    const error = Object.assign(new Error("full"), { code: "ERR_SQLITE_ERROR" }, trouble);
    expect(answerTo(error, 0)).toMatchObject({
      status: 507,
      refusal: { what: "The server's disk is full." },
    });
  }
});

test("a sender who hangs up is no trouble of the store", () => {
  expect(answerTo({ code: "ECONNRESET", statusCode: 400 }, 0).status).toBe(400);
});
