/** What the tests of *find in page* look at, inside the document of the preview. */

/** What is found: where it stands in the text of the page, and whether it is of the page at all, not of what is laid over it. */
export interface Found {
  readonly text: string;
  readonly offset: number;
  readonly isOnPage: boolean;
}

/** Runs in the document; a `Found`. */
export const found = `(() => {
  const selection = getSelection();
  const before = document.createRange();
  before.selectNodeContents(document.body);
  if (selection.rangeCount > 0) before.setEnd(selection.getRangeAt(0).startContainer, selection.getRangeAt(0).startOffset);
  return {
    text: String(selection),
    offset: String(before).length,
    isOnPage: document.querySelector('main').contains(selection.anchorNode),
  };
})()`;

/**
 * VS Code leaves the finding to the browser (`window.find`). The one that npm has for machines without a screen was built
 * without, and finds nothing in any page: there the same is done by the letter, within one text node.
 */
export const withFind = `(() => {
  if (window.find(document.querySelector('h1').textContent.trim().slice(0, 5))) return;
  window.find = (wanted, matchCase, backwards) => {
    const selection = getSelection();
    const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const places = [];
    for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
      if (!node.parentElement.checkVisibility()) continue;
      const text = matchCase ? node.data : node.data.toLowerCase();
      const word = matchCase ? wanted : wanted.toLowerCase();
      for (let at = text.indexOf(word); word !== '' && at >= 0; at = text.indexOf(word, at + word.length)) {
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + word.length);
        places.push(range);
      }
    }
    const { anchorNode, anchorOffset } = selection;
    const isAfter = (range) => !anchorNode || range.comparePoint(anchorNode, anchorOffset) < 0;
    const next = (backwards ? places.findLast((range) => !isAfter(range)) : places.find(isAfter)) ?? places.at(backwards ? -1 : 0);
    if (!next) return false;
    selection.removeAllRanges();
    selection.addRange(next);
    return true;
  };
})()`;
