package org.lodestar.linkage.encode;

/**
 * What a list says of itself on its first line. Two lists may be compared only where schema, run,
 * length and key agree.
 *
 * @param schema the schema's digest
 * @param run the linkage run
 * @param list whose list it is, by an agreed name
 * @param length bits of each pattern
 * @param check the mark of the key, see {@link Keys#check()}
 */
public record Header(String schema, String run, String list, int length, String check) {
  public Header {
    Names.check("run", run);
    Names.check("list", list);
    if (length < Long.SIZE || length % Long.SIZE != 0) {
      throw new IllegalArgumentException("a length is a multiple of 64");
    }
  }

  static Header of(Schema schema, Keys keys, String list) {
    return new Header(schema.digest(), keys.run(), list, schema.encodedLength(), keys.check());
  }

  int words() {
    return length / Long.SIZE;
  }

  /**
   * @throws IllegalArgumentException when lists with these headers cannot be compared
   */
  void refuseUnlike(Header other) {
    refuse(schema.equals(other.schema), "schema", other);
    refuse(run.equals(other.run), "run", other);
    refuse(length == other.length, "length", other);
    refuse(check.equals(other.check), "key", other);
    if (list.equals(other.list)) {
      throw new IllegalArgumentException("two lists are both called " + list);
    }
  }

  private void refuse(boolean same, String what, Header other) {
    if (!same) {
      throw new IllegalArgumentException(
          "lists %s and %s differ in their %s".formatted(list, other.list, what));
    }
  }
}
