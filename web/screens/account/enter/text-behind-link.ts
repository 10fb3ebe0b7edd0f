// What did a link bring along? The text behind its #, which browsers send to no server.

export function textBehindLink(): string {
  return decodeURIComponent(location.hash.slice(1));
}
