// Which address shows which screen? Each screen is its own chunk; only the frame is loaded with the page.
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from "@tanstack/react-router";
import { CrashPage } from "./frame/CrashPage.tsx";
import { Frame } from "./frame/Frame.tsx";
import { NotFound } from "./frame/NotFound.tsx";
import { isOpenToAll } from "./frame/open-to-all.ts";
import { readLearnSearch } from "./screens/learn/learn-search.ts";
import { isStep, type Step } from "./screens/onboarding/steps.ts";
import type { What } from "./screens/plan/change/what.ts";
import type { JournalStore } from "./state/journal-store.ts";

interface Known {
  readonly journal: JournalStore;
}

/** Decided before a screen is fetched: a first visit loads the welcome alone. */
const root = createRootRouteWithContext<Known>()({
  beforeLoad: ({ context, location }) => {
    if (context.journal.state().consent === null && !isOpenToAll(location.pathname))
      throw redirect({ to: "/welcome", replace: true });
  },
  component: Frame,
  notFoundComponent: NotFound,
});

const home = createRoute({
  getParentRoute: () => root,
  path: "/",
  beforeLoad: () => {
    throw redirect({ to: "/today", replace: true });
  },
});

const today = createRoute({
  getParentRoute: () => root,
  path: "/today",
  component: lazyRouteComponent(() => import("./screens/today/Today.tsx"), "Today"),
});

const session = createRoute({
  getParentRoute: () => root,
  path: "/session/$id",
  component: lazyRouteComponent(() => import("./screens/session/Session.tsx"), "Session"),
});

const history = createRoute({
  getParentRoute: () => root,
  path: "/history",
  component: lazyRouteComponent(() => import("./screens/history/History.tsx"), "History"),
});

const visit = createRoute({
  getParentRoute: () => root,
  path: "/history/$id",
  component: lazyRouteComponent(() => import("./screens/history/Visit.tsx"), "Visit"),
});

const exercise = createRoute({
  getParentRoute: () => root,
  path: "/exercise/$id",
  component: lazyRouteComponent(() => import("./screens/exercise/ExercisePage.tsx"), "ExercisePage"),
});

const welcome = createRoute({
  getParentRoute: () => root,
  path: "/welcome",
  validateSearch: ({ step }): { step?: Step } => (isStep(step) ? { step } : {}),
  component: lazyRouteComponent(() => import("./screens/onboarding/Onboarding.tsx"), "Onboarding"),
});

const plan = createRoute({
  getParentRoute: () => root,
  path: "/plan",
  component: lazyRouteComponent(() => import("./screens/plan/PlanScreen.tsx"), "PlanScreen"),
});

const changePlan = createRoute({
  getParentRoute: () => root,
  path: "/plan/change",
  // Which ways there are the screen knows; it shows them all where it does not know the asked one.
  validateSearch: ({ what }): { what?: What } => (typeof what === "string" ? { what: what as What } : {}),
  component: lazyRouteComponent(() => import("./screens/plan/change/ChangeScreen.tsx"), "ChangeScreen"),
});

const ownWeek = createRoute({
  getParentRoute: () => root,
  path: "/plan/own",
  component: lazyRouteComponent(() => import("./screens/plan/own/OwnWeek.tsx"), "OwnWeek"),
});

const nextPlan = createRoute({
  getParentRoute: () => root,
  path: "/plan/next",
  component: lazyRouteComponent(() => import("./screens/plan/next/NextPlan.tsx"), "NextPlan"),
});

const learn = createRoute({
  getParentRoute: () => root,
  path: "/learn",
  validateSearch: readLearnSearch,
  component: lazyRouteComponent(() => import("./screens/learn/Learn.tsx"), "Learn"),
});

const articles = createRoute({
  getParentRoute: () => root,
  path: "/learn/articles",
  component: lazyRouteComponent(() => import("./screens/learn/Articles.tsx"), "Articles"),
});

const questions = createRoute({
  getParentRoute: () => root,
  path: "/learn/questions",
  component: lazyRouteComponent(() => import("./screens/learn/Questions.tsx"), "Questions"),
});

const mapGallery = createRoute({
  getParentRoute: () => root,
  path: "/learn/map",
  component: lazyRouteComponent(() => import("./screens/gallery/MapGallery.tsx"), "MapGallery"),
});

const muscle = createRoute({
  getParentRoute: () => root,
  path: "/learn/muscle/$id",
  loader: async ({ params }) => (await import("virtual:dorsal-muscle-pages")).load(params.id),
  component: lazyRouteComponent(() => import("./screens/library/library.ts"), "MusclePage"),
});

const article = createRoute({
  getParentRoute: () => root,
  path: "/learn/article/$id",
  loader: async ({ params }) => (await import("virtual:dorsal-articles")).load(params.id),
  component: lazyRouteComponent(() => import("./screens/library/library.ts"), "ArticlePage"),
});

const question = createRoute({
  getParentRoute: () => root,
  path: "/learn/question/$id",
  loader: async ({ params }) => (await import("virtual:dorsal-questions")).load(params.id),
  component: lazyRouteComponent(() => import("./screens/library/library.ts"), "QuestionPage"),
});

const quiz = createRoute({
  getParentRoute: () => root,
  path: "/learn/quiz/$id",
  loader: async ({ params }) => (await import("virtual:dorsal-quizzes")).load(params.id),
  component: lazyRouteComponent(() => import("./screens/library/library.ts"), "QuizPage"),
});

const progress = createRoute({
  getParentRoute: () => root,
  path: "/progress",
  component: lazyRouteComponent(() => import("./screens/progress/Progress.tsx"), "Progress"),
});

const you = createRoute({
  getParentRoute: () => root,
  path: "/you",
  component: lazyRouteComponent(() => import("./screens/you/You.tsx"), "You"),
});

const bringAlong = createRoute({
  getParentRoute: () => root,
  path: "/you/import",
  component: lazyRouteComponent(() => import("./screens/import/Import.tsx"), "Import"),
});

const takeAlong = createRoute({
  getParentRoute: () => root,
  path: "/you/export",
  component: lazyRouteComponent(() => import("./screens/export/Export.tsx"), "Export"),
});

const account = createRoute({
  getParentRoute: () => root,
  path: "/account",
  component: lazyRouteComponent(() => import("./screens/account/Account.tsx"), "Account"),
});

const join = createRoute({
  getParentRoute: () => root,
  path: "/account/join",
  component: lazyRouteComponent(() => import("./screens/account/enter/Join.tsx"), "Join"),
});

const recover = createRoute({
  getParentRoute: () => root,
  path: "/account/recover",
  component: lazyRouteComponent(() => import("./screens/account/enter/Recover.tsx"), "Recover"),
});

const heldBack = createRoute({
  getParentRoute: () => root,
  path: "/account/held-back",
  component: lazyRouteComponent(() => import("./screens/account/held-back/HeldBack.tsx"), "HeldBack"),
});

const routeTree = root.addChildren([
  home,
  today,
  session,
  history,
  visit,
  exercise,
  welcome,
  plan,
  changePlan,
  ownWeek,
  nextPlan,
  learn,
  articles,
  questions,
  muscle,
  article,
  question,
  quiz,
  mapGallery,
  progress,
  you,
  bringAlong,
  takeAlong,
  account,
  join,
  recover,
  heldBack,
]);

export function routerFor(journal: JournalStore) {
  return createRouter({
    routeTree,
    context: { journal },
    defaultPreload: "intent",
    defaultErrorComponent: CrashPage,
    scrollRestoration: true,
  });
}

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof routerFor>;
  }
}
