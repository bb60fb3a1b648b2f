// Vite gives the text of a stylesheet that is imported with `?inline`.
declare module '*.css?inline' {
  const css: string;
  export default css;
}
