package org.lodestar.app.audit.domain;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Checkpoints that lie elsewhere, out of reach of whoever could rewrite the record and all that is
 * kept beside it. A text that can be written into a file, sent by e-mail and copied out of one: how
 * lines are broken does not matter.
 *
 * @param key the public key by which its checkpoints were signed, in Base64
 * @param points its checkpoints, oldest first
 * @param broken how many passages begin a checkpoint and do not end it; the last one is not counted
 * @param cutShort whether the last one does not end
 */
public record Anchor(String key, List<Checkpoint> points, int broken, boolean cutShort) {
  private static final String HEAD = "lodestar audit anchor 1";
  private static final Pattern KEY =
      Pattern.compile("lodestar audit anchor 1\\s+key\\s+([A-Za-z0-9+/]{20,200}={0,2})(?=\\s|$)");
  private static final Pattern POINT =
      Pattern.compile(
          "(?<!\\S)(\\d{1,18})\\s+([0-9a-f]{64})\\s+(\\d{4}-\\S{10,28}Z)\\s+([A-Za-z0-9+/]{86}==)(?!\\S)");
  private static final Pattern BEGUN = Pattern.compile("(?<!\\S)\\d{1,18}\\s+[0-9a-f]{8,64}");

  /** A number without more at the end is the beginning of a checkpoint, too. */
  private static final Pattern CUT =
      Pattern.compile("\\d{1,18}(\\s+[0-9a-f]{1,64}(\\s.*)?)?", Pattern.DOTALL);

  public Anchor {
    points = List.copyOf(points);
  }

  /** What begins a text: which kind it is, and the key. */
  public static String head(String key) {
    return HEAD + "\nkey " + key + "\n";
  }

  /** An anchor of one checkpoint, its parts on lines of their own. */
  public static String letter(String key, Checkpoint point) {
    return head(key) + point.line().replace(' ', '\n') + "\n";
  }

  /** Reads a text; empty when it is no anchor. */
  public static Optional<Anchor> parse(String text) {
    Matcher key = KEY.matcher(text);
    if (!key.find()) {
      return Optional.empty();
    }
    List<Checkpoint> points = new ArrayList<>();
    Matcher point = POINT.matcher(text);
    StringBuilder rest = new StringBuilder();
    int end = key.end();
    while (point.find(end)) {
      rest.append(text, end, point.start()).append('\n');
      checkpoint(point).ifPresent(points::add);
      end = point.end();
    }
    String tail = text.substring(end);
    points.sort(Comparator.comparingLong(Checkpoint::sequence));
    return Optional.of(
        new Anchor(
            key.group(1),
            points,
            (int) BEGUN.matcher(rest).results().count(),
            CUT.matcher(tail.strip()).matches()));
  }

  private static Optional<Checkpoint> checkpoint(Matcher point) {
    try {
      return Optional.of(
          new Checkpoint(
              Long.parseLong(point.group(1)),
              HexFormat.of().parseHex(point.group(2)),
              Instant.parse(point.group(3)),
              Base64.getDecoder().decode(point.group(4))));
    } catch (IllegalArgumentException | DateTimeException e) {
      return Optional.empty();
    }
  }
}
