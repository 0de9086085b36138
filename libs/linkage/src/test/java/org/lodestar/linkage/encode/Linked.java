package org.lodestar.linkage.encode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Lists encoded and linked, and how right the pairs between the first two are. Decoys in a pair
 * count as a wrong link.
 */
record Linked(Linkage linkage, int links, int right, int truth) {
  static Linked of(
      Schema schema, List<List<Entry>> lists, Function<Entry, String> person, LinkRule rule) {
    List<EncodedList> encoded = new ArrayList<>();
    List<Map<String, String>> people = new ArrayList<>();
    for (int list = 0; list < lists.size(); list++) {
      Encoder encoder = new Encoder(schema, TestKeys.any(), "list" + list);
      encoded.add(encoder.encode(lists.get(list)).list());
      Map<String, String> names = new HashMap<>();
      lists.get(list).forEach(e -> names.put(encoder.pseudonym(e.id()), person.apply(e)));
      people.add(names);
    }
    return of(Linkage.of(encoded, rule), encoded, people);
  }

  private static Linked of(
      Linkage linkage, List<EncodedList> lists, List<Map<String, String>> people) {
    Map<Integer, String> first = new HashMap<>();
    for (int i = 0; i < lists.get(0).size(); i++) {
      first.put(linkage.cluster(0, i), lists.get(0).pseudonym(i));
    }
    int links = 0;
    int right = 0;
    for (int j = 0; j < lists.get(1).size(); j++) {
      String partner = first.get(linkage.cluster(1, j));
      if (partner != null) {
        links++;
        String one = people.get(0).getOrDefault(partner, "decoy of one");
        right += one.equals(people.get(1).get(lists.get(1).pseudonym(j))) ? 1 : 0;
      }
    }
    Set<String> both = new HashSet<>(people.get(0).values());
    both.retainAll(people.get(1).values());
    return new Linked(linkage, links, right, both.size());
  }

  double precision() {
    return (double) right / links;
  }

  double recall() {
    return (double) right / truth;
  }

  double f1() {
    return 2.0 * right / (links + truth);
  }
}
