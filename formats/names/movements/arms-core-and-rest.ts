// Which movements are left? Elbow flexors, trunk, grip, and what trains none of the groups: cardio, stretching, neck.
import type { MovementFacts } from "./movements.ts";

export const ARMS_CORE_AND_REST = {
  curl: {
    groups: ["elbow_flexors"],
    madeOf:
      "curl, biceps curl, ~biceps, ~+preacher, ~+concentration, +spider curl, arm curl, +zottman curl, +bayesian curl, +zottman, +bayesian, ~biceps machine, ~+scott, curl bench, elbow curl, flexion biceps, flexion arm",
  },
  hammer_curl: {
    groups: ["elbow_flexors"],
    madeOf: "hammer curl, hammer biceps curl, hammer preacher curl, hammer_curl",
  },
  reverse_curl: {
    groups: ["elbow_flexors", "grip"],
    madeOf: "reverse curl, reverse biceps curl, pronated curl, reverse preacher curl",
  },
  wrist_curl: {
    groups: ["grip"],
    madeOf:
      "wrist curl, wrist extension, ~wrist, ~forearm, forearm curl, wrist_roller, ~grip, gripper, wrist roller, pinch, reverse wrist curl, wrist flexion, reverse forearm curl, wrist rotation, forearm rotation, finger curl, pronation, supination",
  },
  carry: { groups: ["grip", "core"], madeOf: "carry, carry walk" },
  crunch: {
    groups: ["core"],
    madeOf:
      "crunch, ab crunch, bicycle crunch, ~ab machine, reverse crunch, ab coaster, ab cycling crunch, lateral crunch, ab curl, trunk curl, cycling crunch",
  },
  sit_up: { groups: ["core"], madeOf: "sit_up, ab sit_up, v_up, ~ab, ~core" },
  leg_raise: {
    groups: ["core"],
    madeOf:
      "leg raise, knee raise, hip raise, hang leg raise, hang knee raise, captain_chair, toes_to_bar, lying leg raise, flutter_kick, l_sit, hang raise, knee_tuck, scissor, captain_chair leg raise, captain_chair knee raise, leg raise chair, dragon_flag, hang captain_chair, leg raise bench",
  },
  plank: {
    groups: ["core"],
    madeOf:
      "plank, lateral plank, hollow, dead_bug, mountain_climber, slam, bear_crawl, front_lever, bird_dog, pallof, pallof press, hollow hold, plank row, vacuum",
  },
  trunk_rotation: {
    groups: ["core"],
    madeOf:
      "~twist, ~rotation, trunk rotation, trunk twist, woodchop, lateral_bend, back_extension lateral_bend, ab twist, russian twist, lateral trunk flexion, ~russian, trunk flexion, windmill, oblique, lateral flexion, oblique crunch, torso rotation, trunk lateral",
  },
  ab_wheel: { groups: ["core"], madeOf: "ab_wheel, rollout, ab rollout" },
  cardio: {
    groups: [],
    madeOf:
      "cardio, run, walk, cycling, rowing, rowing machine, elliptical, stairs, swimming, jump_rope, hiking, burpee, jumping_jack, battle_rope, boxing, skating, skiing, climbing, run treadmill, walk treadmill, ~treadmill, sport, air_bike, hiit, sprint, aerobics, dancing, treadmill incline, step_mill, run machine, yoga",
  },
  internal_rotation: { groups: [], madeOf: "internal rotation" },
  neck: {
    groups: [],
    madeOf: "~neck, neck curl, neck extension, neck flexion, neck lateral flexion, neck raise",
  },
  stretch: {
    groups: [],
    madeOf:
      "stretch, warm_up, mobility, foam_rolling, stretch chest, stretch leg, stretch back, stretch hip, stretch hamstring, stretch quad, stretch shoulder, stretch calf, stretch neck, stretch triceps, stretch lat, back stretch row, thoracic rotation, thoracic extension, pass_through",
  },
  turkish_get_up: { groups: ["core", "front_delts"], madeOf: "turkish_get_up" },
  halo: { groups: ["core"], madeOf: "halo" },
} as const satisfies Record<string, MovementFacts>;
