// When was a set done, where day and time stand in two cells? The day repeats from row to row, the time does not.
import { writtenInstant } from "../values/dates.ts";

const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/;

export class DayAndTime {
  #written = "";
  #day: string | null = null;

  at(day: string, time: string, dayFirst: boolean): string | null {
    if (day !== this.#written) {
      this.#written = day;
      // A date that contradicts the others is read for itself.
      this.#day = writtenInstant(day, dayFirst) ?? writtenInstant(day, !dayFirst);
    }
    const [, hour, minute, second = "00"] = TIME.exec(time) ?? [];
    if (this.#day?.length !== 10 || hour === undefined || Number(hour) > 23 || Number(minute) > 59) {
      const whole = `${day} ${time}`.trim();
      return writtenInstant(whole, dayFirst) ?? writtenInstant(whole, !dayFirst);
    }
    return `${this.#day}T${hour.padStart(2, "0")}:${minute}:${second}`;
  }
}
