/** The signs that begin the items of lists in word processors and on pages, some in fonts of their own; none is special. */
export const bullets = '•◦▪‣·–—−✓✔➔➢➤►▶■□●○◆❖\uf0a7\uf0a8\uf0b7\uf0d8\uf0fc';
