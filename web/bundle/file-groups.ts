// In how many files does the app come? Left alone, the bundler makes one for each set of screens that share something: some
// two hundred, most of them smaller than the question for them, and a device works without signal only when it has them
// all. So what is needed at once is one file, screens that lead to each other are one, and so is what several of them share.

/** Our own rooms; what others wrote stays with whoever needs it. */
const OURS = /\/(web|engine|sync|words|content|formats)\/(?!.*node_modules)/;

/** The id of a text: "virtual:dorsal-prose/barbell_row", "virtual:dorsal-articles/warm_up". */
const TEXT = /virtual:dorsal-(?:prose|articles|questions|muscle-pages|quizzes)\/([a-z])/;

/**
 * The texts of the library by their first letter, in files of about the same size: a file for each text would be some two
 * hundred, all in one would be waited for by everybody who opens a single page.
 */
const SHELVES = [/[ab]/, /[c-e]/, /[f-k]/, /[l-o]/, /[pq]/, /r/, /s/, /[t-v]/, /[w-z]/];
const TEXTS = {
  name: (id: string) => `texts-${SHELVES.findIndex((letters) => letters.test(TEXT.exec(id)?.[1] ?? "")) + 1}`,
  debugName: "texts",
  test: TEXT,
};

/** Each takes what it needs too, but for what a group before it has taken. */
export const FILE_GROUPS = [
  TEXTS,
  { name: "start", tags: ["$initial" as const] },
  { name: "welcome", test: /\/web\/screens\/onboarding\/Onboarding\.tsx$/ },
  { name: "today", test: /\/web\/screens\/today\/Today\.tsx$/ },
  { name: "shared", test: OURS, minShareCount: 2 },
  { name: "session", test: /\/web\/screens\/session\// },
  { name: "later-today", test: /\/web\/(screens\/(today|onboarding)|state)\// },
  { name: "plan", test: /\/web\/screens\/plan\// },
  { name: "library", test: /\/web\/screens\/(learn|library|exercise|gallery)\// },
  { name: "past", test: /\/web\/screens\/(history|progress)\// },
  { name: "files", test: /\/web\/screens\/(import|export)\// },
  { name: "account", test: /\/web\/(screens\/(account|you)\/(?!password-strength)|frame\/)/ },
];
