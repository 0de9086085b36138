package org.lodestar.linkage.encode;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The patterns of one list, laid end to end so that a scan over them reads memory in order.
 * Personal data, see the package.
 */
public final class EncodedList {
  private final Header header;
  private final String[] pseudonyms;
  private final long[] words;
  private final int[] counts;

  private EncodedList(Header header, List<Encoded> records) {
    this.header = header;
    this.pseudonyms = records.stream().map(Encoded::pseudonym).toArray(String[]::new);
    this.words = new long[records.size() * header.words()];
    this.counts = records.stream().mapToInt(record -> Bits.count(record.bits())).toArray();
    for (int at = 0; at < records.size(); at++) {
      System.arraycopy(records.get(at).bits(), 0, words, at * header.words(), header.words());
    }
  }

  static EncodedList of(Header header, List<Encoded> records) {
    return new EncodedList(header, records);
  }

  static EncodedList sorted(Header header, List<Encoded> records) {
    List<Encoded> sorted = new ArrayList<>(records);
    sorted.sort(Comparator.comparing(Encoded::pseudonym));
    return new EncodedList(header, sorted);
  }

  public Header header() {
    return header;
  }

  public int size() {
    return pseudonyms.length;
  }

  public String pseudonym(int record) {
    return pseudonyms[record];
  }

  /** How many bits of the pattern are 1. */
  int count(int record) {
    return counts[record];
  }

  /** All patterns end to end, {@link Header#words()} each; not to be written to. */
  long[] words() {
    return words;
  }

  /** Whether a bit of a record's pattern is 1. */
  public boolean has(int record, int position) {
    long word = words[record * header.words() + (position >> 6)];
    return (word >>> position & 1) == 1;
  }

  /** The Dice value of one of these patterns with one of another list of the same length. */
  public double dice(int record, EncodedList other, int otherRecord) {
    return Dice.of(this, record, other, otherRecord);
  }

  /**
   * How many pairs of one of these patterns with one of another list have at least this Dice value;
   * every pair is compared.
   *
   * @throws IllegalArgumentException when the two cannot be compared
   */
  public long alike(EncodedList other, double least) {
    header.refuseUnlike(other.header);
    long[] alike = new long[1];
    new AllPairs().walk(this, other, least, (_, _, _) -> alike[0]++);
    return alike[0];
  }

  long[] bits(int record) {
    int from = record * header.words();
    return Arrays.copyOfRange(words, from, from + header.words());
  }

  @Override
  public String toString() {
    return "list " + header.list() + " with " + size() + " patterns";
  }
}
