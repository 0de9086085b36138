package org.lodestar.linkage.encode.attack;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which of the known people have each of the most frequent tokens. */
final class FrequentTokens {
  private FrequentTokens() {}

  /** The most frequent first; tokens that nearly the same people have count as one. */
  static List<BitSet> of(Target target, int most) {
    Map<String, BitSet> people = new HashMap<>();
    for (int person = 0; person < target.known().size(); person++) {
      add(target, person, people);
    }
    List<BitSet> kept = new ArrayList<>();
    people.entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<String, BitSet> e) -> -e.getValue().cardinality())
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getValue)
        .filter(token -> kept.size() < most && kept.stream().noneMatch(k -> nearlySame(k, token)))
        .forEach(kept::add);
    return kept;
  }

  private static boolean nearlySame(BitSet a, BitSet b) {
    BitSet different = (BitSet) a.clone();
    different.xor(b);
    return different.cardinality() < 0.03 * a.cardinality();
  }

  private static void add(Target target, int person, Map<String, BitSet> people) {
    List<List<String>> tokens = target.schema().tokens(target.known().get(person));
    for (int field = 0; field < tokens.size(); field++) {
      String key = target.schema().fields().get(field).key();
      for (String token : tokens.get(field)) {
        people.computeIfAbsent(key + " " + token, name -> new BitSet()).set(person);
      }
    }
  }
}
