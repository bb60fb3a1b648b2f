interface TrustedTypesPolicyFactory {
  createPolicy(
    name: string,
    rules: { createHTML: (text: string) => string | null; createScript: () => null; createScriptURL: () => null },
  ): unknown;
}

/**
 * The page's response header enforces Trusted Types, as Gemini's does. Quill writes HTML itself, so the page has a default policy, but
 * not for extensions: a script of an extension that writes HTML in the page's world fails here as it would on the real site.
 */
export function allowOwnHtml(): void {
  const factory = (window as { trustedTypes?: TrustedTypesPolicyFactory }).trustedTypes;
  factory?.createPolicy('default', {
    createHTML: (text) => (/(?:chrome|moz)-extension:/.test(new Error().stack ?? '') ? null : text),
    createScript: () => null,
    createScriptURL: () => null,
  });
}
