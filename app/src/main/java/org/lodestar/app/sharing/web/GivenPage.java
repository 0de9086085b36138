package org.lodestar.app.sharing.web;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.GivenChange;
import org.lodestar.app.casework.Person;
import org.lodestar.app.sharing.LawfulBasis;
import org.lodestar.app.sharing.Reading;
import org.lodestar.app.sharing.Share;
import org.lodestar.app.sharing.ShareState;
import org.lodestar.app.sharing.ShareView;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.SummaryRow;

/**
 * A share for its giver, with exactly what the receiver sees.
 *
 * @param together of others who are given with this person
 * @param law behind the basis; null when no record is in date
 * @param mayGive whether this worker may offer and end it
 * @param mayApprove whether this worker may agree as the second person, or look at it again
 * @param maySend whether this worker may send a newer version that was frozen
 * @param nobodyOpens whether nobody of the receiver has a role that can open it
 * @param old what became otherwise than the receiver reads it
 * @param answers what the receiver of an urgent share said, in words, newest first
 * @param noes what an adult refused or took back, in their words
 */
public record GivenPage(
    CaseFile file,
    Person person,
    ShareView view,
    Parties parties,
    List<Share> together,
    @Nullable LawfulBasis law,
    boolean mayGive,
    boolean mayApprove,
    boolean maySend,
    List<String> answers,
    boolean nobodyOpens,
    Set<GivenChange> old,
    List<SummaryRow> noes) {
  public GivenPage {
    together = List.copyOf(together);
    answers = List.copyOf(answers);
    old = Set.copyOf(old);
    noes = List.copyOf(noes);
  }

  /** Whether it is only proposed. */
  public boolean isProposed() {
    return view.state() == ShareState.PROPOSED;
  }

  /** Whether a button offers it now. */
  public boolean mayOffer() {
    boolean ready = !view.share().awaitsApproval() || view.share().terms().urgent();
    return mayGive && isProposed() && ready;
  }

  /** Whether it is out and not over. */
  public boolean isOut() {
    return view.state().isLive() && !isProposed();
  }

  /** Whether it is urgent and nobody of the receiver has opened it, or what was put right since. */
  public boolean isUnopened() {
    if (view.share().receiver().isOutside()) {
      return false;
    }
    return isRenewed()
        ? view.state().isReadable() && view.readings().stream().noneMatch(this::isOfSent)
        : view.state() == ShareState.OPENED && view.readings().isEmpty();
  }

  private boolean isOfSent(Reading reading) {
    return reading.version().equals(view.share().sent());
  }

  private boolean isRenewed() {
    return view.share().marks().renewed() != null;
  }

  /** By when they say what they do; null where nobody asks them, or they have. */
  public @Nullable Instant answerBy() {
    return isOut() && answers.isEmpty() ? view.share().marks().answerBy() : null;
  }

  /** Whether it waits for somebody whom the receiver does not have: they are rung instead. */
  public boolean waitsForNobody() {
    return nobodyOpens && (view.state() == ShareState.OFFERED || view.state() == ShareState.OPENED);
  }

  /** What became otherwise, in words; empty for nothing. */
  public String oldWords(Page page) {
    return KeptInCase.what(old, page);
  }

  /** Whether content was or may have been read, so that it can be recalled. */
  public boolean mayRecall() {
    return mayGive && view.state().isReadable();
  }

  /** Whether a sealed document can be made. */
  public boolean maySeal() {
    return mayGive && isOut() && view.share().receiver().isOutside();
  }
}
