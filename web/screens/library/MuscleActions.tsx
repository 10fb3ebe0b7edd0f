// What does it move? A small table, joint by joint.
import type { MuscleAction } from "@dorsal/content";
import { ACTION_ROLE_WORDS, JOINT_WORDS, motionWords } from "@dorsal/words";
import css from "./Library.module.css";

export function MuscleActions({ actions }: { readonly actions: readonly MuscleAction[] }) {
  const byJoint = Map.groupBy(actions, ({ joint }) => joint);
  return (
    <table className={css.actions}>
      <caption className="spoken">What it does, joint by joint</caption>
      <thead>
        <tr>
          <th scope="col">Motion</th>
          <th scope="col">Its part</th>
        </tr>
      </thead>
      {[...byJoint].map(([joint, motions]) => (
        <tbody key={joint}>
          <tr>
            <th scope="rowgroup" colSpan={2}>
              {JOINT_WORDS[joint]}
            </th>
          </tr>
          {motions.map((action) => (
            <tr key={action.motion}>
              <td>{motionWords(action)}</td>
              <td className={css.quiet}>{ACTION_ROLE_WORDS[action.role]}</td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}
