// How does somebody come into an account, and leave it? What the app asks for, told to it.
import type { Lifter } from "./lifter.ts";

export interface Person {
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

/** The line on the account where the server has everything. */
export const SAFE = /^All safe on the server/;

export async function tellsWhoTheyAre(lifter: Lifter, { name, email, password }: Person): Promise<void> {
  await lifter.types("Your name", name);
  await lifter.types("E-mail", email);
  await typesSecret(lifter, "New password", password);
}

export async function signsIn(
  lifter: Lifter,
  { email, password }: Pick<Person, "email" | "password">,
): Promise<void> {
  await lifter.types("E-mail", email);
  await typesSecret(lifter, "Password", password);
  await lifter.taps("Sign in");
}

export async function signsOut(lifter: Lifter): Promise<void> {
  const here = lifter.page.getByRole("listitem").filter({ hasText: "this device" });
  await here.getByRole("button", { name: "Sign out" }).click();
  await lifter.isAt("Your other devices");
}

/** The password once more, before what a stranger at the device must not do. */
export async function proves(lifter: Lifter, password: string, onward: string): Promise<void> {
  await typesSecret(lifter, "Your password", password);
  await lifter.taps(onward);
}

/** Fields of passwords are no text boxes to a screen reader. */
export async function typesSecret({ page }: Lifter, field: string, text: string): Promise<void> {
  await page.getByLabel(field, { exact: true }).fill(text);
}
