// How long from the file to what is seen of it? Marked for whoever measures, after the browser has painted.

export function markPainted(from: string, to: string): void {
  requestAnimationFrame(() => {
    const afterPaint = new MessageChannel();
    afterPaint.port1.onmessage = () => {
      if (performance.getEntriesByName(from).length === 0) return;
      performance.mark(to);
      performance.measure(`${from} to ${to}`, from, to);
      performance.clearMarks(from);
    };
    afterPaint.port2.postMessage(null);
  });
}
