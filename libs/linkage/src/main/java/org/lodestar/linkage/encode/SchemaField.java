package org.lodestar.linkage.encode;

/**
 * One field of the encoding.
 *
 * @param name the column's name in the owner's list
 * @param kind what it holds
 * @param tokens how it is cut
 * @param share its part of the bits, in per cent: its weight in the comparison
 * @param key the name of the key that hashes it; fields of one key recognise each other's tokens,
 *     so that a forename and a surname in each other's place still agree
 */
public record SchemaField(String name, Kind kind, Tokens tokens, int share, String key) {

  /** A field with a key of its own. */
  public SchemaField(String name, Kind kind, Tokens tokens, int share) {
    this(name, kind, tokens, share, name);
  }
}
