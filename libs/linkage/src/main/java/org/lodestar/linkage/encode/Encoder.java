package org.lodestar.linkage.encode;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.DoubleSummaryStatistics;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import javax.crypto.Mac;

/**
 * Encodes one owner's list for one run. What comes out remains personal data: it is pseudonymised,
 * may go only to the trusted unit of this run, and is deleted there afterwards. What it withstands
 * and what not is measured in {@code org.lodestar.linkage.encode.attack}. For one thread.
 */
public final class Encoder {
  private static final int PSEUDONYM_BYTES = 16;

  private final Schema schema;
  private final Header header;
  private final Filter filter;
  private final Flips flips;
  private final Mac pseudonyms;
  private final Mac decoyPseudonyms;
  private final long decoySeed;

  /**
   * @param list the name of this owner's list, which goes into its pseudonyms
   */
  public Encoder(Schema schema, Keys keys, String list) {
    this.schema = schema;
    this.header = Header.of(schema, keys, list);
    this.filter = new Filter(schema, keys);
    this.flips = new Flips(keys.mac("flips " + list), schema.flips());
    this.pseudonyms = keys.mac("pseudonyms " + list);
    this.decoyPseudonyms = keys.mac("decoys " + list);
    this.decoySeed = new Draws(decoyPseudonyms, "seed").seed();
  }

  /** The pseudonym under which the entry of this id stands in the encoded list. */
  public String pseudonym(String id) {
    return pseudonym(pseudonyms, id);
  }

  /**
   * Encodes a list with its decoys, in the order of the pseudonyms, which tells neither the owner's
   * order nor which are decoys.
   *
   * @throws IllegalArgumentException when an id comes twice, or the list is too short for decoys
   */
  public Encoding encode(List<Entry> entries) {
    refuseDuplicates(entries);
    List<Entry> usable = new ArrayList<>();
    Tally tally = new Tally();
    for (Entry entry : entries) {
      List<List<String>> tokens = schema.tokens(entry);
      if (!filter.tooSparse(tokens)) {
        usable.add(entry);
        tally.add(pseudonym(entry.id()), tokens);
      }
    }
    Set<String> decoys = addDecoys(usable, tally);
    int refused = entries.size() - usable.size();
    return new Encoding(
        EncodedList.sorted(header, tally.encoded),
        entries.size(),
        refused,
        decoys,
        Fill.of(tally.before),
        Fill.of(tally.after));
  }

  private Set<String> addDecoys(List<Entry> usable, Tally tally) {
    Set<String> names = new HashSet<>();
    Decoys decoys = new Decoys(schema, usable, new SplittableRandom(decoySeed));
    for (int number = 0; number < Decoys.count(schema, usable.size()); number++) {
      List<List<String>> tokens = schema.tokens(decoys.next());
      while (filter.tooSparse(tokens)) {
        tokens = schema.tokens(decoys.next());
      }
      String name = pseudonym(decoyPseudonyms, "decoy " + number);
      tally.add(name, tokens);
      names.add(name);
    }
    return Set.copyOf(names);
  }

  private static void refuseDuplicates(List<Entry> entries) {
    Set<String> ids = new HashSet<>();
    for (int at = 0; at < entries.size(); at++) {
      if (!ids.add(entries.get(at).id())) {
        throw new IllegalArgumentException("entry " + (at + 1) + " has the id of an earlier one");
      }
    }
  }

  private static String pseudonym(Mac mac, String id) {
    byte[] whole = mac.doFinal(Keys.utf8(id));
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(Arrays.copyOf(whole, PSEUDONYM_BYTES));
  }

  /** What has been encoded so far, with its fill. */
  private final class Tally {
    private final List<Encoded> encoded = new ArrayList<>();
    private final DoubleSummaryStatistics before = new DoubleSummaryStatistics();
    private final DoubleSummaryStatistics after = new DoubleSummaryStatistics();

    private void add(String pseudonym, List<List<String>> tokens) {
      long[] pattern = filter.pattern(tokens);
      before.accept(share(pattern));
      long[] folded = schema.fold() ? Bits.fold(pattern) : pattern;
      flips.apply(folded, pseudonym);
      after.accept(share(folded));
      encoded.add(new Encoded(pseudonym, folded));
    }

    private static double share(long[] bits) {
      return (double) Bits.count(bits) / (bits.length * Long.SIZE);
    }
  }
}
