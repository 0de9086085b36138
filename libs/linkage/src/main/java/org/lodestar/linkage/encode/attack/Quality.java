package org.lodestar.linkage.encode.attack;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lodestar.linkage.encode.EncodedList;
import org.lodestar.linkage.encode.Encoder;
import org.lodestar.linkage.encode.Entry;
import org.lodestar.linkage.encode.Keys;
import org.lodestar.linkage.encode.LinkRule;
import org.lodestar.linkage.encode.Linkage;
import org.lodestar.linkage.encode.Schema;

/**
 * How well two made-up lists are linked under a schema, to stand beside what attacks find out under
 * it: a hardening is worth what it takes from them for what it takes from this.
 *
 * @param links found, decoys among them
 * @param right links of records with the same id, which is to say of one person
 * @param truth people on both lists
 */
public record Quality(int links, int right, int truth) {

  /** Encodes and links the two lists, in which one person has one id. */
  public static Quality of(
      Schema schema, Keys keys, List<Entry> left, List<Entry> right, LinkRule rule) {
    Encoder encoderA = new Encoder(schema, keys, "left");
    Encoder encoderB = new Encoder(schema, keys, "right");
    EncodedList a = encoderA.encode(left).list();
    EncodedList b = encoderB.encode(right).list();
    Linkage linkage = Linkage.of(List.of(a, b), rule);
    Map<Integer, String> clusters = new HashMap<>();
    for (int record = 0; record < a.size(); record++) {
      clusters.put(linkage.cluster(0, record), a.pseudonym(record));
    }
    Map<String, String> partners = new HashMap<>();
    for (int record = 0; record < b.size(); record++) {
      String partner = clusters.get(linkage.cluster(1, record));
      if (partner != null) {
        partners.put(b.pseudonym(record), partner);
      }
    }
    Set<String> both = ids(left);
    both.retainAll(ids(right));
    long hits =
        both.stream()
            .filter(id -> encoderA.pseudonym(id).equals(partners.get(encoderB.pseudonym(id))))
            .count();
    return new Quality(partners.size(), (int) hits, both.size());
  }

  private static Set<String> ids(List<Entry> list) {
    return list.stream().map(Entry::id).collect(Collectors.toCollection(HashSet::new));
  }

  public double precision() {
    return links == 0 ? 0 : (double) right / links;
  }

  public double recall() {
    return truth == 0 ? 0 : (double) right / truth;
  }

  /** The harmonic mean of precision and recall. */
  public double f1() {
    return links + truth == 0 ? 0 : 2.0 * right / (links + truth);
  }
}
