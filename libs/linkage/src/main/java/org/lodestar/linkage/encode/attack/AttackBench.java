package org.lodestar.linkage.encode.attack;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.lodestar.linkage.encode.EncodedList;
import org.lodestar.linkage.encode.Encoder;
import org.lodestar.linkage.encode.Entry;
import org.lodestar.linkage.encode.Keys;
import org.lodestar.linkage.encode.Schema;

/**
 * Encodes half of a made-up list and lets every attack at it with a list in clear of the same
 * length, of which a stated share is on the encoded one.
 */
public final class AttackBench {
  private static final List<Attack> ATTACKS =
      List.of(
          new FrequencyAttack(),
          new PatternAttack(60),
          new GraphAttack(8, 17, false),
          new GraphAttack(8, 17, true));

  private final Schema schema;
  private final Keys keys;
  private final List<Entry> people;

  /**
   * @param people invented, each of them once
   * @param seed for who of them is on which list
   */
  public AttackBench(Schema schema, Keys keys, List<Entry> people, long seed) {
    this.schema = schema;
    this.keys = keys;
    this.people = new ArrayList<>(people);
    Collections.shuffle(this.people, new Random(seed));
  }

  /**
   * Lets every attack at the list.
   *
   * @param overlap the share of the attacker's list that is on the encoded one, from 0 to 1
   * @param given of how many people the attacker knows the record beforehand
   */
  public List<AttackResult> run(double overlap, int given) {
    int half = people.size() / 2;
    int shared = (int) Math.round(half * overlap);
    // The attacker's list begins inside the encoded half and goes on beyond it.
    List<Entry> known = shuffled(people.subList(half - shared, 2 * half - shared));
    Encoder encoder = new Encoder(schema, keys, "target");
    EncodedList list = encoder.encode(people.subList(0, half)).list();
    Map<Integer, Integer> truth = truth(encoder, list, known);
    Target target = new Target(schema, list, known, firstOf(truth, given));
    return ATTACKS.stream()
        .map(attack -> result(attack, overlap, attack.guesses(target), target.given(), truth))
        .toList();
  }

  private static List<Entry> shuffled(List<Entry> known) {
    List<Entry> shuffled = new ArrayList<>(known);
    Collections.shuffle(shuffled, new Random(1));
    return shuffled;
  }

  /** The place of the known person behind each record that has one. */
  private static Map<Integer, Integer> truth(Encoder encoder, EncodedList list, List<Entry> known) {
    Map<String, Integer> places = new HashMap<>();
    for (int at = 0; at < known.size(); at++) {
      places.put(encoder.pseudonym(known.get(at).id()), at);
    }
    Map<Integer, Integer> truth = new TreeMap<>();
    for (int record = 0; record < list.size(); record++) {
      Integer place = places.get(list.pseudonym(record));
      if (place != null) {
        truth.put(record, place);
      }
    }
    return truth;
  }

  private static Map<Integer, Integer> firstOf(Map<Integer, Integer> truth, int given) {
    return truth.entrySet().stream()
        .limit(given)
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** The people given do not count, for no attack. */
  private static AttackResult result(
      Attack attack,
      double overlap,
      int[] guesses,
      Map<Integer, Integer> given,
      Map<Integer, Integer> truth) {
    int named = 0;
    int right = 0;
    for (int record = 0; record < guesses.length; record++) {
      if (guesses[record] != Attack.NO_GUESS && !given.containsKey(record)) {
        named++;
        right += truth.getOrDefault(record, -2) == guesses[record] ? 1 : 0;
      }
    }
    return new AttackResult(attack.name(), overlap, truth.size() - given.size(), named, right);
  }
}
