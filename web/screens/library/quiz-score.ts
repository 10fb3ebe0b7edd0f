// What is said at the end of a quiz? The count, and no blame: whoever was wrong has read the reason.
export function scoreWords(right: number, asked: number): string {
  if (right === asked) return "You know this region well.";
  if (right * 2 >= asked)
    return "A good part of it is yours already. The reasons stay longer than the score.";
  return "Now you have read the reasons, which is what a quiz is for. A second round will feel different.";
}
