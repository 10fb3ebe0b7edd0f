// Which address shows which screen? Each screen is its own chunk; only the frame is loaded with the page.
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

const root = createRootRoute({ component: Frame, notFoundComponent: NotFound });

const home = createRoute({
  getParentRoute: () => root,
  path: "/",
  beforeLoad: () => {
    throw redirect({ to: "/plan", replace: true });
  },
});

const welcome = createRoute({
  getParentRoute: () => root,
  path: "/welcome",
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

export const router = createRouter({
  routeTree: root.addChildren([home, welcome, plan, learn, progress, you]),
  defaultPreload: "intent",
  defaultErrorComponent: CrashPage,
  scrollRestoration: true,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
