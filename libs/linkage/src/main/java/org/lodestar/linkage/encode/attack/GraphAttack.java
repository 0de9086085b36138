package org.lodestar.linkage.encode.attack;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.lodestar.linkage.encode.EncodedList;
import org.lodestar.linkage.encode.Encoder;
import org.lodestar.linkage.encode.Entry;
import org.lodestar.linkage.encode.Keys;
import org.lodestar.linkage.encode.Schema;

/**
 * Matches the net of likenesses among the patterns to that among the known people, which the
 * attacker makes by encoding them under keys of their own: whatever keeps likeness gives this net
 * away (after A. Vidanage, P. Christen, T. Ranbaduge, R. Schnell, A graph matching attack on
 * privacy-preserving record linkage, 2020). It begins with records whose place in the net is
 * peculiar and grows from them: who is as alike to the records found so far as a known person to
 * theirs, is that person. With a few people given it begins from those instead, which is far
 * stronger.
 *
 * @param rounds of growing
 * @param seed for the attacker's own keys
 * @param usesGiven whether it begins from the people given
 */
record GraphAttack(int rounds, long seed, boolean usesGiven) implements Attack {
  /** The mean over several keys has less noise than any one. */
  private static final int OWN_KEYS = 4;

  private static final int MOST_ANCHORS = 400;

  @Override
  public String name() {
    return usesGiven ? "graph matching from people given" : "graph matching";
  }

  @Override
  public int[] guesses(Target target) {
    int[] guesses = new int[target.list().size()];
    Arrays.fill(guesses, NO_GUESS);
    Likeness patterns = new Likeness(target.list().size());
    int[] order = new int[target.list().size()];
    Arrays.setAll(order, at -> at);
    patterns.add(target.list(), order, 1);
    Likeness people = ownNet(target);
    for (Match match : grow(patterns, people, target.given())) {
      guesses[match.left()] = match.right();
    }
    return guesses;
  }

  private List<Match> grow(Likeness patterns, Likeness people, Map<Integer, Integer> given) {
    List<Match> sure =
        usesGiven
            ? given.entrySet().stream().map(e -> new Match(e.getKey(), e.getValue(), 1)).toList()
            : List.of();
    List<Match> matches = usesGiven ? sure : Match.mutual(profiles(patterns), profiles(people));
    for (int round = 1; round <= rounds; round++) {
      // The clearest few at first, then more and more of them.
      int clearest = Math.min(MOST_ANCHORS, Math.max(8, matches.size() * round / rounds));
      List<Match> anchors =
          Stream.concat(sure.stream(), matches.stream().limit(clearest)).distinct().toList();
      int[] left = anchors.stream().mapToInt(Match::left).toArray();
      int[] right = anchors.stream().mapToInt(Match::right).toArray();
      matches = Match.mutual(toAnchors(patterns, left), toAnchors(people, right));
    }
    return matches;
  }

  private static float[][] profiles(Likeness net) {
    float[][] profiles = new float[net.size()][];
    Arrays.setAll(profiles, net::profile);
    return profiles;
  }

  private static float[][] toAnchors(Likeness net, int[] anchors) {
    float[][] rows = new float[net.size()][anchors.length];
    for (int i = 0; i < rows.length; i++) {
      for (int k = 0; k < anchors.length; k++) {
        rows[i][k] = net.of(i, anchors[k]);
      }
    }
    return rows;
  }

  private Likeness ownNet(Target target) {
    Schema schema = target.schema().withDecoys(0).withFlips(0);
    Likeness net = new Likeness(target.known().size());
    SplittableRandom random = new SplittableRandom(seed);
    for (int key = 0; key < OWN_KEYS; key++) {
      byte[] bytes = new byte[32];
      random.nextBytes(bytes);
      add(new Encoder(schema, Keys.of(bytes, "own"), "own"), target.known(), net);
    }
    return net;
  }

  private static void add(Encoder encoder, List<Entry> known, Likeness net) {
    EncodedList list = encoder.encode(known).list();
    Map<String, Integer> places = new HashMap<>();
    for (int record = 0; record < list.size(); record++) {
      places.put(list.pseudonym(record), record);
    }
    int[] order =
        known.stream()
            .mapToInt(entry -> places.getOrDefault(encoder.pseudonym(entry.id()), -1))
            .toArray();
    net.add(list, order, 1f / OWN_KEYS);
  }
}
