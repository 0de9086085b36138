package org.lodestar.app.sharing.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.sharing.Notice;
import org.lodestar.app.sharing.ShareState;
import org.lodestar.app.site.Page;

/**
 * The notice of a share for its receiver: no name, no content.
 *
 * @param mayAnswer whether this worker may accept, refuse and give it back
 * @param mayOpenCases whether this worker opens cases of their own
 * @param raise what becomes of it as a concern of the receiver's own
 * @param answer what this organisation has said that it does, in words; null for nothing
 * @param ask whom to ask who may not accept it themselves
 * @param endSeen whether this worker has said that they have read that it ended
 */
public record NoticePage(
    Notice notice,
    Parties parties,
    boolean mayAnswer,
    boolean mayOpenCases,
    Raise raise,
    @Nullable String answer,
    boolean endSeen,
    Ask ask) {
  /**
   * Whom to ask who may not accept it themselves.
   *
   * @param accepting names of those here who may
   * @param administrators where nobody may: names of those here who can change that
   */
  public record Ask(List<String> accepting, List<String> administrators) {
    public Ask {
      accepting = List.copyOf(accepting);
      administrators = List.copyOf(administrators);
    }

    /** In words, after the name of who gives it. */
    String words(Page page, String giver) {
      if (!accepting.isEmpty()) {
        return page.t("sharing.notice.ask", String.join(", ", accepting));
      }
      return administrators.isEmpty()
          ? page.t("sharing.notice.ask.nobody", giver)
          : page.t("sharing.notice.ask.role", String.join(", ", administrators), giver);
    }
  }

  /** Whom to ask, where this worker may not accept what waits to be accepted. */
  public String whomToAsk(Page page) {
    return ask.words(page, parties.organisation(notice.share().organisation()));
  }

  /**
   * As a concern of the receiver's own.
   *
   * @param may whether this worker may raise it
   * @param reference of the one that was raised, where they read it; empty otherwise
   * @param href of that
   */
  public record Raise(boolean may, String reference, String href) {}

  /**
   * Whether the giver asks what this organisation does: they keep the person until it takes over.
   */
  public boolean isAsked() {
    return notice.share().marks().answerBy() != null && notice.state().isReadable();
  }

  /** Whether this organisation can say what it does. */
  public boolean canSay() {
    return notice.share().mayBeAnswered() && notice.state().isReadable();
  }

  /** Whether it ended without the receiver's doing, so that they must know why. */
  public boolean wasEnded() {
    return switch (notice.state()) {
      case REVOKED, RECALLED, EXPIRED -> true;
      default -> false;
    };
  }

  /**
   * Whether it rests on a duty and has been accepted: it can be taken up in a case of one's own.
   */
  public boolean mayCarry() {
    return mayOpenCases
        && notice.state() == ShareState.ACCEPTED
        && notice.share().terms().basis().isDuty()
        && notice.carried().isEmpty();
  }
}
