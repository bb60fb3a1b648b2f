// A stylesheet that is imported for its effect alone (the popup); Vite bundles it.
declare module '*.css';

// Vite gives the text of a stylesheet that is imported with `?inline`.
declare module '*.css?inline' {
  const css: string;
  export default css;
}
