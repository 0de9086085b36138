package org.lodestar.app.members.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The secrets by which a browser is known again, one for each worker who has signed in with it: a
 * desk in an office is used by several. Whose is whose is told by the database alone.
 *
 * @param all the one used last stands last
 */
public record BrowserSecrets(List<SessionSecret> all) {
  /** More workers than sit at one desk in a quarter of a year. */
  static final int MOST = 12;

  private static final BrowserSecrets NONE = new BrowserSecrets(List.of());

  public BrowserSecrets {
    all = List.copyOf(all);
  }

  /** A browser that nobody has signed in with. */
  public static BrowserSecrets none() {
    return NONE;
  }

  /** What a browser sent; what has not the shape of a secret is nothing. */
  public static BrowserSecrets parse(String sent) {
    return new BrowserSecrets(
        Arrays.stream(sent.split("\\.", MOST + 1))
            .limit(MOST)
            .map(SessionSecret::parse)
            .flatMap(Optional::stream)
            .toList());
  }

  /** With one that was used now; the one used longest ago makes room. */
  public BrowserSecrets with(SessionSecret used) {
    List<SessionSecret> next = new ArrayList<>(all);
    next.remove(used);
    next.add(used);
    return new BrowserSecrets(next.subList(Math.max(0, next.size() - MOST), next.size()));
  }

  /** As the browser keeps them. */
  public String text() {
    return all.stream().map(SessionSecret::value).collect(Collectors.joining("."));
  }

  @Override
  public String toString() {
    return "BrowserSecrets";
  }
}
