/** The file that compile-apart.ts runs in a process of its own. */
import { compileForParent } from './compile-apart.ts';

const [root, project, first] = process.argv.slice(2);
compileForParent(root!, project!, Number(first));
