import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import { isNode, parseDocument } from 'yaml';
import type { FileFormat } from './servers.ts';

/**
 * Where values begin in a text, behind a quotation mark; by JSON pointer.
 *
 * @throws (what is returned) an Error where there is no such value.
 */
export function placesIn(text: string, format: FileFormat): (pointer: string) => number {
  const find = format === 'yaml' ? inYaml(text) : inJson(text);
  return (pointer) => {
    const steps = pointer.slice(1).split('/');
    const offset = find(steps.map((step) => (/^\d+$/.test(step) ? Number(step) : step)));
    if (offset === undefined) throw new Error(`nothing at ${pointer}`);
    return /['"]/.test(text[offset] ?? '') ? offset + 1 : offset;
  };
}

type Find = (path: readonly (string | number)[]) => number | undefined;

function inYaml(text: string): Find {
  const parsed = parseDocument(text);
  return (path) => {
    const node = parsed.getIn(path, true);
    return isNode(node) ? node.range?.[0] : undefined;
  };
}

function inJson(text: string): Find {
  const tree = parseTree(text);
  return (path) => tree && findNodeAtLocation(tree, [...path])?.offset;
}
