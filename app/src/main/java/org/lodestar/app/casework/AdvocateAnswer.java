package org.lodestar.app.casework;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.vault.PersonalText;

/**
 * What became of asking for an advocate of one kind.
 *
 * @param words who and when, or why
 */
public record AdvocateAnswer(State state, @Nullable PersonalText words) {
  /** How far it is. */
  public enum State {
    NOT_ASKED,
    ASKED,
    OFFERED,
    REFUSED,
    UNAVAILABLE,
    NONE_DUE
  }

  /** Nobody has asked yet. */
  public static AdvocateAnswer none() {
    return new AdvocateAnswer(State.NOT_ASKED, null);
  }

  /** Whether words must say who it is, or why there is none. */
  public boolean needsWords() {
    return state != State.NOT_ASKED && state != State.ASKED;
  }

  /**
   * Whether somebody still has to look for one. That those who must find one refuse, or have nobody
   * free, ends no duty.
   */
  public boolean isOwed(AdvocateKind kind) {
    return switch (state) {
      case NOT_ASKED, ASKED, UNAVAILABLE -> true;
      case REFUSED -> kind.isDuty();
      case OFFERED, NONE_DUE -> false;
    };
  }

  /** Whether somebody still has to look for an advocate of any kind. */
  public static boolean isOwed(Map<AdvocateKind, AdvocateAnswer> answers) {
    for (AdvocateKind kind : AdvocateKind.values()) {
      if (answers.getOrDefault(kind, none()).isOwed(kind)) {
        return true;
      }
    }
    return false;
  }
}
