// Which address shows which screen? Each screen is its own chunk; only the frame is loaded with the page.

import { catalog } from "virtual:dorsal-catalog";
import type { MuscleId } from "@dorsal/content";
import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from "@tanstack/react-router";
import { CrashPage } from "./frame/CrashPage.tsx";
import { Frame } from "./frame/Frame.tsx";
import { NotFound } from "./frame/NotFound.tsx";
import { isStep, type Step } from "./screens/onboarding/steps.ts";

const root = createRootRoute({ component: Frame, notFoundComponent: NotFound });

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

const learn = createRoute({
  getParentRoute: () => root,
  path: "/learn",
  validateSearch: ({ muscle }): { muscle?: MuscleId } =>
    typeof muscle === "string" && isMuscle(muscle) ? { muscle } : {},
  component: lazyRouteComponent(() => import("./screens/learn/Learn.tsx"), "Learn"),
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

function isMuscle(id: string): id is MuscleId {
  return id in catalog.muscles;
}

export const router = createRouter({
  routeTree: root.addChildren([
    home,
    today,
    session,
    history,
    visit,
    exercise,
    welcome,
    plan,
    learn,
    progress,
    you,
  ]),
  defaultPreload: "intent",
  defaultErrorComponent: CrashPage,
  scrollRestoration: true,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
