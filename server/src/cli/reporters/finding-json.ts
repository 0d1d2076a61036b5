import { pointerOf } from '../../schema/data.ts';
import { placeAt } from '../../syntax/navigate.ts';
import type { Diagnostic, Fix } from '../../text/diagnostic.ts';
import type { TextEdit } from '../../text/edit.ts';
import type { Language } from '../../text/language.ts';
import type { Places } from './places.ts';
import type { FileResult } from './reporter.ts';

/** A finding in the stable machine format: lines and columns from 1, pointers as in RFC 6901. */
export function findingJson({ uri, root }: FileResult, found: Diagnostic, places: Places, language: Language): object {
  const { code, severity, message, range, related = [], fixes = [] } = found;
  return {
    code,
    severity,
    message: message[language],
    range: places.place(uri, range),
    pointer: pointerOf(placeAt(root, range.start)?.path ?? []),
    related: related.map(({ location, message: text }) => ({
      path: places.path(location.uri),
      range: places.place(location.uri, location.range),
      message: text[language],
    })),
    fixes: fixes.filter(isEditOnly).map((fix) => fixOf(fix, places, language)),
  };
}

/** What makes or renames files as well is not told: half of a fix would do harm. */
export function isEditOnly({ edit: { edits, creates = [], renames = [] } }: Fix): boolean {
  return edits.size > 0 && creates.length + renames.length === 0;
}

function fixOf({ title, safe, byHand, edit }: Fix, places: Places, language: Language): object {
  const edits = [...edit.edits].flatMap(([uri, changes]) =>
    changes.map(({ range, newText }: TextEdit) => ({
      path: places.path(uri),
      range: places.place(uri, range),
      newText,
    })),
  );
  return { title: title[language], safe, ...(byHand && { byHand }), edits };
}
