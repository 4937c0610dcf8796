/** What the build makes of an AssemblyScript file: a WebAssembly module. */
declare module "*.as.ts?bytes" {
  const bytes: Uint8Array<ArrayBuffer>;
  export default bytes;
}
