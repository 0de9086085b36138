package org.lodestar.app.maturity;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the partnership scores itself on, in the words of one version.
 *
 * @param code letter of its domain and a number, such as A1
 * @param number of the version, from 1
 * @param by null for what came with the platform
 */
public record Criterion(
    String code, UUID wording, int number, Content content, @Nullable UUID by, Instant at) {
  /** Levels of the matrix. */
  public static final int LEVELS = 4;

  /**
   * What it says.
   *
   * @param levels what each level means, the first first
   * @param source where the words are from
   * @param confirmed post of the practitioner who confirmed them; empty where nobody has
   */
  public record Content(String title, List<String> levels, String source, String confirmed) {
    public Content {
      levels = List.copyOf(levels);
      if (levels.size() != LEVELS) {
        throw new IllegalArgumentException("A criterion has four levels");
      }
    }
  }

  public String title() {
    return content.title();
  }

  /** The part of the matrix in which it stands. */
  public MaturityDomain domain() {
    return MaturityDomain.values()[code.charAt(0) - 'A'];
  }
}
