package org.lodestar.prevalence.diagnose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lodestar.prevalence.answer.Variant;
import org.lodestar.prevalence.answer.Variant.Kind;
import org.lodestar.prevalence.table.CaptureTable;

/** The estimate done again with something otherwise. */
public final class Variants {
  /** Shares of links that are missed or false, where nobody has measured them. */
  private static final double[] SHARES = {0.05, 0.1};

  private static final double[] GAMMAS = {-1, -0.5, -0.25, 0.25, 0.5, 1};

  private final CaptureTable table;
  private final Again again;

  public Variants(CaptureTable table, Again again) {
    this.table = table;
    this.again = again;
  }

  /** Each list left out, where two or more remain. */
  public List<Variant> dropped() {
    return table.size() < 3
        ? List.of()
        : IntStream.range(0, table.size())
            .mapToObj(
                list ->
                    of(
                        Kind.LIST_DROPPED,
                        "without " + table.lists().get(list),
                        table.without(list)))
            .toList();
  }

  /** Each two lists as one, where three or more lists are given. */
  public List<Variant> merged() {
    List<Variant> variants = new ArrayList<>();
    for (int one = 0; one < table.size() && table.size() > 2; one++) {
      for (int other = one + 1; other < table.size(); other++) {
        String name = table.lists().get(one) + " and " + table.lists().get(other);
        String free = table.lists().contains(name) ? name + " as one" : name;
        variants.add(of(Kind.LISTS_MERGED, name + " as one", table.merged(one, other, free)));
      }
    }
    return variants;
  }

  /**
   * Links made good, at shares that are not seldom, and at those measured.
   *
   * @param rates as the linkage or a review says; null where nobody has measured them
   */
  public List<Variant> relinked(@Nullable LinkRates rates) {
    List<Variant> variants = new ArrayList<>();
    for (double share : SHARES) {
      LinkRates even = LinkRates.all(table.size(), share, share);
      variants.add(missed(words(share) + " were missed", even));
      variants.add(wrong(words(share) + " were false", even));
    }
    if (rates != null) {
      variants.add(missed("as many were missed as the linkage says", rates));
      variants.add(wrong("as many were false as the linkage says", rates));
    }
    return variants;
  }

  private Variant missed(String words, LinkRates rates) {
    return of(Kind.LINKS_MISSED, words, Relinked.withoutMissed(table, rates));
  }

  private Variant wrong(String words, LinkRates rates) {
    return of(Kind.LINKS_FALSE, words, Relinked.withoutFalse(table, rates));
  }

  private static String words(double share) {
    return String.format(Locale.UK, "%.0f of 100 links", 100 * share);
  }

  /**
   * The unseen multiplied by e to the power of gamma, from -1 to 1: how far the answer would move
   * if all lists together were linked in a way that no data can show.
   *
   * @param estimate people in all where they are not
   */
  public List<Variant> unseenOtherwise(double estimate) {
    List<Variant> variants = new ArrayList<>();
    double unseen = estimate - table.people();
    for (double gamma : GAMMAS) {
      double factor = Math.exp(gamma);
      variants.add(
          new Variant(
              Kind.UNSEEN_OTHERWISE,
              String.format(Locale.UK, "%.1f times as many (gamma %+.2f)", factor, gamma)
                  .replace('-', '\u2212'),
              table.people(),
              table.people() + unseen * factor,
              null,
              null));
    }
    return variants;
  }

  private Variant of(Kind kind, String words, CaptureTable otherwise) {
    Again.Chosen chosen = again.of(otherwise);
    return new Variant(
        kind, words, otherwise.people(), chosen.estimate(), chosen.interval(), chosen.model());
  }
}
