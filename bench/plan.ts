// How long does a whole plan take? 200 random lifters on one core, after a warm-up; every one of them must get a plan.
// Targets: median <= 100 ms, 95th percentile <= 400 ms.
import { randomProfile } from "@dorsal/checks";
import { loadCatalog } from "@dorsal/content";
import { designPlan, type Plan, type Profile, parseProfile } from "@dorsal/engine";
import { percentile } from "./percentile.ts";

const LIFTERS = 200;
/** Plans made before the clock starts, so that the compiler has done its work. */
const WARM_UP = 20;
const MEDIAN_MS = 100;
const P95_MS = 400;
const TODAY = "2026-11-20";

const catalog = loadCatalog();

const profiles = Array.from({ length: LIFTERS }, (_, seed) => profileOf(seed));
for (const profile of profiles.slice(0, WARM_UP)) designPlan(profile, catalog);
const runs = profiles.map(timed);

const times = runs.map(({ ms }) => ms);
const median = percentile(times, 0.5);
const p95 = percentile(times, 0.95);
const without = runs.filter(({ plan, profile }) => plan.weeks.length !== profile.weeks).length;
const passed = median <= MEDIAN_MS && p95 <= P95_MS && without === 0;

console.log("| whole plans | median ms | p95 ms | max ms | without a plan |");
console.log("|---|---|---|---|---|");
console.log(
  `| ${LIFTERS} | ${median.toFixed(1)} | ${p95.toFixed(1)} | ${Math.max(...times).toFixed(1)} | ${without} |`,
);
console.log(
  `${passed ? "passed" : "FAILED"}: median <= ${MEDIAN_MS} ms, p95 <= ${P95_MS} ms, none without a plan`,
);
process.exitCode = passed ? 0 : 1;

function profileOf(seed: number): Profile {
  const parsed = parseProfile(randomProfile(seed), catalog, TODAY);
  if (!parsed.ok) throw new Error(`Lifter ${seed} was refused: ${JSON.stringify(parsed.refusal)}`);
  return parsed.value;
}

function timed(profile: Profile): { ms: number; plan: Plan; profile: Profile } {
  const start = performance.now();
  const plan = designPlan(profile, catalog);
  return { ms: performance.now() - start, plan, profile };
}
