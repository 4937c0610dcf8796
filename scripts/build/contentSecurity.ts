/**
 * @file Puts the content security policy into the built page: nothing but files of the page's own origin, no inline
 * script or style, and Trusted Types for every script address.
 */
import type { Plugin } from "vite";

const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types default",
].join("; ");

const meta = (attrs: Record<string, string>) => ({
  tag: "meta",
  attrs,
  injectTo: "head-prepend" as const,
});

/** Build only: the development server needs inline scripts and styles to replace modules while the page runs. */
export function contentSecurity(): Plugin {
  return {
    name: "content-security",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler: () => [
        meta({ "http-equiv": "Content-Security-Policy", content: POLICY }),
        meta({ name: "referrer", content: "no-referrer" }),
      ],
    },
  };
}
