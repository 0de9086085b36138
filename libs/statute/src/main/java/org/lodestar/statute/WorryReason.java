package org.lodestar.statute;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Why a screening says what it says.
 *
 * @param outcome what this reason leads to by itself
 * @param signCode the sign that it rests on, where it rests on one
 * @param weight what the signs weigh together, where that is the reason
 * @param from the weight from which it holds, where that is the reason
 */
public record WorryReason(
    Code code, WorryOutcome outcome, @Nullable String signCode, int weight, int from) {

  /** The kinds of reason; also the key of the words. */
  public enum Code {
    DANGER_NOW,
    CANNOT_LEAVE,
    CONTROLLED,
    CHILD,
    CHILD_SIGN,
    ALONE,
    TOGETHER_ACT,
    TOGETHER_TALK,
    FEW,
    NONE
  }

  static WorryReason of(Code code, WorryOutcome outcome) {
    return new WorryReason(code, outcome, null, 0, 0);
  }

  static WorryReason of(Code code, WorryOutcome outcome, String sign) {
    return new WorryReason(code, outcome, sign, 0, 0);
  }

  static WorryReason of(Code code, WorryOutcome outcome, int weight, int from) {
    return new WorryReason(code, outcome, null, weight, from);
  }

  public Optional<String> sign() {
    return Optional.ofNullable(signCode);
  }

  /** Wording for staff. */
  public String words() {
    Object[] arguments =
        signCode == null ? new Object[] {weight, from} : new Object[] {Worry.signWords(signCode)};
    return Words.get("screening.reason." + code, arguments);
  }

  /** Where the reason comes from. */
  public List<Source> sources() {
    return switch (code) {
      case CHILD, CHILD_SIGN -> Sources.all(List.of("MSA-51", "SCREENING"));
      default -> Sources.all(List.of("SCREENING"));
    };
  }

  /** The sources in one line. */
  public String source() {
    return Sources.line(sources());
  }
}
