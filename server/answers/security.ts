// What may a browser do with our pages? Run our scripts, talk to us alone, and be framed by nobody.
import type { FastifyHelmetOptions } from "@fastify/helmet";
import type { FastifyInstance } from "fastify";

/** The camera is for form checks on this very page; nothing else is ever asked for. */
export const PERMISSIONS =
  "camera=(self), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()";

/** Half a year, the shortest time that lists of https-only sites accept as serious. */
const STAY_ON_HTTPS_S = 15_552_000;

export function securityHeaders(https: boolean): FastifyHelmetOptions {
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        scriptSrcAttr: ["'none'"],
        styleSrc: ["'self'"],
        workerSrc: ["'self'"],
        connectSrc: ["'self'"],
        manifestSrc: ["'self'"],
        imgSrc: ["'self'", "data:"],
        fontSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    // Over plain http on a home network this header would lock people out of their own server.
    strictTransportSecurity: https ? { maxAge: STAY_ON_HTTPS_S } : false,
    // For browsers older than frame-ancestors.
    frameguard: { action: "deny" },
    referrerPolicy: { policy: "no-referrer" },
  };
}

/** What the API tells is one person's, and the next one at this device or proxy must not find it. */
export function keepFromCaches(app: FastifyInstance): void {
  app.addHook("onSend", async ({ url }, reply) => {
    if (/^\/api(\/|$|\?)/.test(url) && !reply.hasHeader("cache-control"))
      void reply.header("cache-control", "no-store");
  });
}
