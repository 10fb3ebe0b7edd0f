// Which are the five places? Each with its address and its drawing for the bar.

export interface Place {
  readonly to: "/today" | "/plan" | "/learn" | "/progress" | "/you";
  readonly name: string;
  /** Path data in a 24 x 24 box, drawn as lines. */
  readonly drawing: string;
}

export const PLACES: readonly Place[] = [
  {
    to: "/today",
    name: "Today",
    drawing: "M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17ZM12 7.5V12l3.2 2.2",
  },
  { to: "/plan", name: "Plan", drawing: "M4 6.5h16v13H4zM4 10.5h16M8.5 3.5v5M15.5 3.5v5M8 14h3M8 17h6" },
  {
    to: "/learn",
    name: "Learn",
    drawing:
      "M12 6.5C10 4.8 7 4.5 3.5 5v13.5c3.5-.5 6.5-.2 8.5 1.5 2-1.7 5-2 8.5-1.5V5C17 4.5 14 4.8 12 6.5ZM12 6.5V20",
  },
  { to: "/progress", name: "Progress", drawing: "M4 20h16M6.5 20v-5M11 20V9M15.5 20v-8M20 20V4" },
  {
    to: "/you",
    name: "You",
    drawing: "M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8ZM4.5 20.5c.6-4 3.6-6 7.5-6s6.9 2 7.5 6",
  },
];
