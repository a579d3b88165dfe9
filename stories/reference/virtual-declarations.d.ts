declare module 'virtual:declarations' {
  const declarations: import('../../scripts/declarations/declarations.mjs').Declarations;
  export default declarations;
}
