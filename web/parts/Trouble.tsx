// Something was not stored: in words, with a sign, never by colour alone.
import css from "./Trouble.module.css";

export function Trouble({ sentence }: { readonly sentence: string | null }) {
  return (
    <div role="alert" className={css.place}>
      {sentence !== null && (
        <p className={css.trouble}>
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d="M12 4 2.8 20h18.4zM12 10v4.5M12 17.4v.1" />
          </svg>
          <span>{sentence}</span>
        </p>
      )}
    </div>
  );
}
