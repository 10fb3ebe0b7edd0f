// How long from the tap to the painted green row? Marked for whoever measures: `set-tap`, then `set-durable`.

export function markTap(): void {
  performance.mark("set-tap");
}

/** After the browser has painted what the store just told the screen: the row is on disk and green. */
export function markDurable(): void {
  requestAnimationFrame(() => {
    const afterPaint = new MessageChannel();
    afterPaint.port1.onmessage = () => {
      performance.mark("set-durable");
      performance.measure("set-tap to set-durable", "set-tap", "set-durable");
    };
    afterPaint.port2.postMessage(null);
  });
}
