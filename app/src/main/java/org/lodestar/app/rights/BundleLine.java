package org.lodestar.app.rights;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.statute.Withholding;

/**
 * A line of what is held on somebody.
 *
 * @param usually why it is left out unless somebody takes it in; null when it is usually in
 * @param stays what of it nobody is asked to strike: the person's own words and facts, and who got
 *     something, which the law gives them (UK GDPR, article 15(1)(c)); null as none, as it was kept
 */
public record BundleLine(
    String label, String words, @Nullable Withholding usually, @Nullable List<String> stays) {
  public BundleLine {
    stays = stays == null ? List.of() : List.copyOf(stays);
  }

  /** A line of which anything may tell of somebody else. */
  public BundleLine(String label, String words, @Nullable Withholding usually) {
    this(label, words, usually, List.of());
  }

  /** A line that is usually in. */
  public BundleLine(String label, String words) {
    this(label, words, null);
  }

  /** The same, of which this stays as well. */
  public BundleLine staying(List<String> more) {
    List<String> all = Stream.concat(kept().stream(), more.stream()).distinct().toList();
    return new BundleLine(label, words, usually, all);
  }

  /** What stays. */
  public List<String> kept() {
    return Objects.requireNonNullElse(stays, List.of());
  }

  /** Never the content. */
  @Override
  public String toString() {
    return "BundleLine";
  }
}
