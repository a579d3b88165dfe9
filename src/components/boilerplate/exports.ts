export { Boilerplate, type BoilerplateProps } from './boilerplate.js';
