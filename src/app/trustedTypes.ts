/**
 * @file The page's only Trusted Types policy: script addresses of its own origin, and no HTML or script text from anywhere.
 * Workers and the service worker pass through it. To be imported before anything else.
 */
interface PolicyFactory {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ) => unknown;
}

const { trustedTypes } = globalThis as {
  readonly trustedTypes?: PolicyFactory;
};

trustedTypes?.createPolicy("default", {
  createScriptURL(address) {
    const { origin } = new URL(address, document.baseURI);
    if (origin !== location.origin)
      throw new TypeError(`A script of ${origin} is not the page's own.`);
    return address;
  },
});
