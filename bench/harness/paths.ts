import { join } from 'node:path';
import { root } from '../../scripts/here.mjs';

export const bench = join(root, 'bench');
/** Where everything is built; not kept. */
export const out = join(bench, '.build');
export const folderOf = (name: string) => join(bench, 'candidates', name);

/** Script as it is published, or script that waits until it is told to begin. */
export type ClientKind = 'shipped' | 'held';

export const clientFolder = (name: string, kind: ClientKind) => join(out, name, kind);
export const serverFile = (name: string) => join(out, name, 'server/index.js');
