import { Lexer, TokenKind, type Source } from "graphql";

/** How many tokens a text has, up to the first that is no GraphQL. */
export function tokensOf(source: Source): number {
  const lexer = new Lexer(source);
  let tokens = 0;
  try {
    while (lexer.advance().kind !== TokenKind.EOF) tokens++;
  } catch {
    return tokens;
  }
  return tokens;
}
