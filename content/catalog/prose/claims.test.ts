import { describe, expect, test } from "vitest";
import { bannedPhrases, isOverhead } from "./claims.ts";

describe("a page may not say", () => {
  test.each([
    "Rows prevent injury.",
    "It stops shoulder injuries.",
    "Train injury-free.",
    "It corrects your posture.",
    "This fixes bad posture.",
    "This fixes back pain.",
    "It relieves neck pain.",
    "Good for injury prevention.",
    "A set a day heals your lower\nback pain.",
    "Shock your muscles with a new grip.",
    "Keep the muscles guessing.",
    "It burns fat all day.",
    "Results are guaranteed.",
    "Wide grips hit different fibres.",
    "New grips stop your muscles from adapting.",
    "The rotator cuff moves the shoulder blade.",
    "Your lats squeeze the blades together.",
    "The lat pulldown is an isolation exercise.",
    "Face pulls target the upper traps.",
    "Great for spot reduction.",
    "A toned back.",
    "A miracle for desk workers.",
    "Detox your body.",
    "See https://shop.example for more.",
  ])("%s", (claim) => {
    expect(bannedPhrases(claim, false).length).toBeGreaterThan(0);
  });
});

describe("a page may say", () => {
  test.each([
    "Warming up prepares you for the first set.",
    "It may ease a stiff neck and shift posture a little.",
    "Stop if you feel sharp pain.",
    "No warm-up makes training injury-free.",
    'You may read that grips "hit different fibres". They differ little.',
    "Changing exercises does not stop your muscles from adapting.",
    "Stop at pain in the elbow, and treat yourself to a rest.",
    "Your back muscles hold still while the hips work.",
  ])("%s", (sentence) => {
    expect(bannedPhrases(sentence, false)).toEqual([]);
  });
});

describe("blades are never cued down overhead, where they must turn upward:", () => {
  test.each([
    "Pull your shoulder blades down and back.",
    "Keep your shoulders down all the time.",
    "Squeeze both blades\ndown.",
  ])("%s", (cue) => {
    expect(bannedPhrases(cue, true)).toEqual([
      { at: expect.any(Number), slip: expect.stringMatching(/must turn upward overhead/) },
    ]);
    expect(bannedPhrases(cue, false)).toEqual([]);
  });
});

test("pull-ups, hangs and overhead work are overhead; rows and hinges are not", () => {
  const overhead = {
    pull_up: "vertical_pull",
    dead_hang: "hang",
    overhead_carry: "carry",
    shrug_overhead: "x",
  };
  const below = { barbell_row: "horizontal_pull", farmers_carry: "carry", deadlift: "hinge" };
  const ids = Object.entries({ ...overhead, ...below });
  expect(ids.filter(([id, pattern]) => isOverhead({ id, pattern })).map(([id]) => id)).toEqual(
    Object.keys(overhead),
  );
});
