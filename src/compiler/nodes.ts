/** Walking a parsed tree by paths. */
import type { Node, Range } from './parse.ts';
import type { Path } from './path.ts';

/** The node at a path, or the nearest one above it that exists. */
export function nearestNode(root: Node, path: Path): Node {
  for (let length = path.length; length > 0; length--) {
    const node = nodeAt(root, path.slice(0, length));
    if (node) return node;
  }
  return root;
}

/** The node at a path; null when there is none. */
export function nodeAt(root: Node, path: Path): Node | null {
  let node: Node | undefined = root;
  for (const step of path) {
    if (node.kind === 'map') node = node.entries.get(String(step))?.node;
    else if (node.kind === 'list') node = node.items[Number(step)];
    else return null;
    if (!node) return null;
  }
  return node;
}

/** Where the key of a path stands; null for items of lists. */
export function keyRange(root: Node, path: Path): Range | null {
  const parent = nodeAt(root, path.slice(0, -1));
  return parent?.kind === 'map' ? (parent.entries.get(String(path.at(-1)))?.key ?? null) : null;
}

/** Where the first key of a map stands. */
export function firstKey(node: Node): Range | null {
  return node.kind === 'map' ? ([...node.entries.values()][0]?.key ?? null) : null;
}

/** Paths of keys and items with nothing after them. */
export function findEmpty(root: Node): (string | number)[][] {
  const found: (string | number)[][] = [];
  const path: (string | number)[] = [];
  const visit = (node: Node, step: string | number) => {
    path.push(step);
    look(node);
    path.pop();
  };
  const look = (node: Node) => {
    if (node.kind === 'list') node.items.forEach(visit);
    else if (node.kind === 'map') for (const [key, entry] of node.entries) visit(entry.node, key);
    else if (node.value === null) found.push([...path]);
  };
  look(root);
  return found;
}
