// Where on the page does a source stand? The anchor that citations lead to.
export function sourceAnchor(sourceId: string): string {
  return `source-${sourceId}`;
}
