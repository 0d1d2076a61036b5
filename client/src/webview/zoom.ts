/** How large the page is shown, in percent. */
const steps = [50, 67, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300] as const;

export const usualZoom = 100;

/** The next step in that direction; the last one where there is none. */
export function zoomed(zoom: number, direction: 'in' | 'out'): number {
  const next = direction === 'in' ? steps.find((step) => step > zoom) : steps.findLast((step) => step < zoom);
  return next ?? (direction === 'in' ? steps[steps.length - 1] : steps[0]) ?? usualZoom;
}

/** What a key asks for together with Ctrl or Cmd. */
export function zoomOfKey(key: string, zoom: number): number | undefined {
  if (key === '+' || key === '=') return zoomed(zoom, 'in');
  if (key === '-' || key === '_') return zoomed(zoom, 'out');
  return key === '0' ? usualZoom : undefined;
}
