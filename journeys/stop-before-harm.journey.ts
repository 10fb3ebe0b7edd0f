// Does the app stop somebody who should not train now? Before the first plan, and in the middle of a session.
import assert from "node:assert/strict";
import { type Journey, MONDAY, SATURDAY } from "./day.ts";
import { keepPicture } from "./pictures.ts";
import { answersThePreScreen, getsAPlan, givesConsent, tellsTheRest } from "./profile-told.ts";
import { Training } from "./training.ts";

export const stopBeforeHarm: Journey = {
  title: "Stop before harm",
  async walk({ scene, stranger }) {
    const unwell = await stranger({ at: SATURDAY });
    await scene("chest pain in the pre-screen stops the way to a plan", async () => {
      await givesConsent(unwell);
      await answersThePreScreen(unwell, { heart: [/pain or pressure/] });
      await unwell.sees("Show this to your clinician", /You said yes to:/);
      await unwell.cannot("I have been cleared, go on");
      await keepPicture(unwell.page, "stop until cleared");
    });
    await scene("typing another address does not lead around it", async () => {
      await unwell.opens("/welcome?step=making");
      await unwell.isAt("There is no plan yet");
      await unwell.opens("/today");
      await unwell.taps("Free session");
      await unwell.page
        .getByRole("alert")
        .filter({ hasText: /clinician/ })
        .waitFor();
      await unwell.isAt("No plan yet");
    });
    await scene("reading is open meanwhile", async () => {
      await unwell.opens("/welcome?step=outcome");
      await unwell.taps("Read about exercises until then");
      await unwell.isAt("Learn");
    });
    await scene("goes on once a clinician has agreed, and not before", async () => {
      await unwell.opens("/welcome?step=outcome");
      await unwell.ticks(/^A clinician knows about this/);
      await unwell.taps("I have been cleared, go on");
      await tellsTheRest(unwell);
      await unwell.goesTo("/you");
      await unwell.sees("Cleared by a clinician, as you said");
    });

    const healthy = await stranger({ at: SATURDAY });
    const training = new Training(healthy);
    await scene("a warning sign in the session ends it with what to do", async () => {
      await getsAPlan(healthy, { place: /^Dumbbells/ });
      await healthy.page.clock.setSystemTime(MONDAY);
      await healthy.opens("/today");
      await training.begins();
      await training.skipsTheWarmUp();
      await training.logsTheSet();
      await healthy.taps("Stop");
      await healthy.ticks(/Pressure or pain in the chest/);
      await healthy.sees(/Call your emergency number/);
      await keepPicture(healthy.page, "red flag");
      await healthy.taps("End the session now");
      await healthy.isAt("Session stopped");
      await healthy.sees(/Call your emergency number/);
    });
    await scene("what was logged before it stays", async () => {
      await healthy.taps("Look over the sets");
      await healthy.sees("What hurt");
      assert.equal(await healthy.page.locator("[data-state=done]").count(), 1);
    });
  },
};
