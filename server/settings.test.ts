import { expect, test } from "vitest";
import { readSettings } from "./settings.ts";

test("listens on loopback, port 7878, until the owner says otherwise", () => {
  expect(readSettings({})).toMatchObject({
    ok: true,
    settings: { host: "127.0.0.1", port: 7878, https: false },
  });
});

test("takes what the environment says", () => {
  const read = readSettings({
    HOST: "0.0.0.0",
    PORT: "8080",
    DORSAL_HTTPS: "1",
    DORSAL_PLANS_PER_MINUTE: "5",
  });
  expect(read).toMatchObject({ settings: { host: "0.0.0.0", port: 8080, https: true, plansPerMinute: 5 } });
});

test("what is set to nothing is not set", () => {
  const nothing = { HOST: "", PORT: "", DATABASE_URL: "", SMTP_URL: "", DORSAL_BASE_URL: "" };
  expect(readSettings(nothing)).toEqual(readSettings({}));
  const blank = { PORT: " ", DORSAL_BACKUP_HOURS: " ", DORSAL_SIGN_UP: "\t" };
  expect(readSettings(blank)).toEqual(readSettings({}));
});

test("only what is an address or a network is believed as a proxy", () => {
  const read = (proxies: string) => readSettings({ DORSAL_TRUST_PROXY: proxies }).ok;
  expect(["loopback, uniquelocal", "203.0.113.7", "2001:db8::/32", "203.0.113.0/24,::1"].map(read)).toEqual(
    Array(4).fill(true),
  );
  expect(["everybody", "203.0.113.0/33", "203.0.113", "loopback/8", ","].map(read)).toEqual(
    Array(5).fill(false),
  );
});

test("reports all wrong settings at once, by name", () => {
  const read = readSettings({ PORT: "70000", DORSAL_HTTPS: "yes" });
  expect(read.ok).toBe(false);
  if (!read.ok) expect(read.sentences.map((one) => one.split(":")[0])).toEqual(["PORT", "DORSAL_HTTPS"]);
});

test.each(["0x1F90", "1e3", "+80", "Infinity"])("%s is no number", (text) => {
  expect(readSettings({ PORT: text })).toEqual({ ok: false, sentences: ["PORT: is no number."] });
});

test.each([
  "https://dorsal.example.org/app",
  "https://dorsal.example.org/?from=mail",
  "https://ada@dorsal.example.org",
])("%s is more than an address of a site", (address) => {
  const read = readSettings({ DORSAL_BASE_URL: address });
  expect(read).toMatchObject({ ok: false, sentences: [expect.stringContaining("takes no path")] });
});

test("a name that is no setting is told, with the one that is meant", () => {
  expect(readSettings({ DORSAL_SIGNUP: "closed", DORSAL_COLOUR: "red" })).toEqual({
    ok: false,
    sentences: [
      "DORSAL_SIGNUP: is no setting; perhaps DORSAL_SIGN_UP is meant.",
      "DORSAL_COLOUR: is no setting; docs/running.md lists them all.",
    ],
  });
  const others = {
    DORSAL_KEY: "dorsal_x",
    DORSAL_SERVICE_HOST: "203.0.113.1",
    DORSAL_PORT: "tcp://203.0.113.1:7878",
  };
  expect(readSettings({ ...others, PATH: "/bin" }).ok).toBe(true);
});

test("a secret is long, a mail server needs the address of the app, an https address means TLS", () => {
  const named = (env: Record<string, string>) => {
    const read = readSettings(env);
    return read.ok ? [] : read.sentences.map((one) => one.split(":")[0]);
  };
  expect(named({ DORSAL_SECRET: "short" })).toEqual(["DORSAL_SECRET"]);
  expect(named({ SMTP_URL: "smtp://mail.example.org" })).toEqual(["DORSAL_BASE_URL"]);
  expect(named({ DORSAL_SIGN_UP: "everybody", DATABASE_URL: "mysql://db" })).toEqual([
    "DATABASE_URL",
    "DORSAL_SIGN_UP",
  ]);
  expect(readSettings({ DORSAL_BASE_URL: "https://dorsal.example.org/" })).toMatchObject({
    settings: { https: true, baseUrl: "https://dorsal.example.org", signUp: "invite", smtp: null },
  });
});
