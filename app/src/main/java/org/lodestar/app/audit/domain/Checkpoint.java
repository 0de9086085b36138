package org.lodestar.app.audit.domain;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A signed point of the chain.
 *
 * @param sequence of the last link that it covers
 * @param hash of that link
 * @param at when it was signed
 * @param signature Ed25519 over {@link #signed}
 */
@SuppressWarnings("ArrayRecordComponent") // equals compares the content.
public record Checkpoint(long sequence, byte[] hash, Instant at, byte[] signature) {
  private static final Pattern LINE =
      Pattern.compile("(\\d{1,18}) ([0-9a-f]{64}) (\\S{20,32}) ([A-Za-z0-9+/=]{1,200})");

  /** The bytes that are signed. */
  public static byte[] signed(long sequence, byte[] hash, Instant at) {
    String text =
        "lodestar audit checkpoint 1\n"
            + sequence
            + "\n"
            + HexFormat.of().formatHex(hash)
            + "\n"
            + at
            + "\n";
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** One line of the checkpoint file: sequence, hash, time, signature. */
  public String line() {
    return sequence
        + " "
        + HexFormat.of().formatHex(hash)
        + " "
        + at
        + " "
        + Base64.getEncoder().encodeToString(signature);
  }

  /** The checkpoint in a line; empty when the line is not one, such as one cut short by a crash. */
  public static Optional<Checkpoint> parse(String line) {
    Matcher parts = LINE.matcher(line.strip());
    if (!parts.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new Checkpoint(
              Long.parseLong(parts.group(1)),
              HexFormat.of().parseHex(parts.group(2)),
              Instant.parse(parts.group(3)),
              Base64.getDecoder().decode(parts.group(4))));
    } catch (IllegalArgumentException | DateTimeException e) {
      return Optional.empty();
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Checkpoint that
        && sequence == that.sequence
        && at.equals(that.at)
        && Arrays.equals(hash, that.hash)
        && Arrays.equals(signature, that.signature);
  }

  @Override
  public int hashCode() {
    return Objects.hash(sequence, at, Arrays.hashCode(hash));
  }

  @Override
  public String toString() {
    return line();
  }
}
