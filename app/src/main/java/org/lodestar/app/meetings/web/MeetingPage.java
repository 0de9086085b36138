package org.lodestar.app.meetings.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.vault.PersonalText;

/**
 * A meeting, as one of its callers or of those at its table sees it.
 *
 * @param caseHref where the case is, for the callers
 * @param people names of those whom it is about
 * @param mine what the reader's organisation answered; empty for the callers
 * @param printed by whom, for paper
 */
public record MeetingPage(
    String title,
    String here,
    @Nullable String caseHref,
    String caseName,
    String state,
    String tone,
    boolean calls,
    boolean called,
    boolean begun,
    long version,
    List<SummaryRow> facts,
    List<PersonalText> people,
    List<Guest> guests,
    List<Item> agenda,
    String mine,
    String printed) {
  public MeetingPage {
    facts = List.copyOf(facts);
    people = List.copyOf(people);
    guests = List.copyOf(guests);
    agenda = List.copyOf(agenda);
  }

  /**
   * An item of the agenda.
   *
   * @param narrow for whom it is, when it is not for the whole table; for the callers only
   */
  public record Item(String id, String title, String notes, String narrow) {}

  /**
   * An organisation at the table, or invited to it.
   *
   * @param who comes
   * @param words of its answer, for the callers and itself
   * @param contribution in writing, for the same
   * @param withdraw where the invitation is taken back; null when it cannot be
   */
  public record Guest(
      String organisation,
      String answer,
      String tone,
      List<String> who,
      String words,
      String contribution,
      @Nullable String withdraw) {
    public Guest {
      who = List.copyOf(who);
    }
  }
}
