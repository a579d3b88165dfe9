// `pressroom-ui/photo-metadata`: what picture files say of themselves. For servers and builds only (docs/decisions/038).

export type { Credit, Photo, ReadPhoto } from '../content/photo.js';
export type { ContentProblem } from '../content/problems.js';
export { comparePhotoCredit } from './compare-photo-credit.js';
export { type ReadPhotoCreditOptions, type ReadPhotoCreditResult, readPhotoCredit } from './read-photo-credit.js';
