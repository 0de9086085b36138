package org.lodestar.app.rights.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.rights.DataRequest;
import org.lodestar.app.rights.Outcome;
import org.lodestar.app.rights.RequestEvent;
import org.lodestar.app.rights.RequestState;
import org.lodestar.app.rights.domain.RequestMoves;
import org.lodestar.app.site.Crumb;
import org.lodestar.app.site.Option;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.SummaryRow;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.ComplaintTime;
import org.lodestar.statute.ResponseTime;

/**
 * A request as its officer sees it: nothing on it hangs on whether anything is held.
 *
 * @param names of workers
 * @param team colleagues who can be asked
 * @param from as what it came in, for whoever may see that
 */
public record RequestPage(
    DataRequest request,
    Map<UUID, String> names,
    List<Option> team,
    List<Crumb> from,
    LocalDate today) {
  public RequestPage {
    names = Map.copyOf(names);
    team = List.copyOf(team);
    from = List.copyOf(from);
  }

  /** Where the request lies. */
  public String here() {
    return Addresses.request(request.id());
  }

  /** Whether this can happen to it now. */
  public boolean can(String event) {
    RequestEvent wanted = RequestEvent.valueOf(event);
    return fits(wanted) && RequestMoves.TABLE.allows(request.state(), wanted);
  }

  private boolean fits(RequestEvent event) {
    return switch (event) {
      case ACKNOWLEDGE -> request.waitsForAcknowledgement();
      case EXTEND -> !request.isComplaint() && request.days().extensionTold() == null;
      default -> true;
    };
  }

  /** What comes next, in words. */
  public String next(Page page) {
    boolean unknown = request.isComplaint() && request.state() == RequestState.RECEIVED;
    return page.t("rights.next." + (unknown ? "complaint" : request.state().name()));
  }

  /** Whether the officer can print the letter now. */
  public boolean hasLetter() {
    boolean out =
        request.state() == RequestState.RELEASED || request.state() == RequestState.CLOSED;
    return out && request.outcome() != Outcome.BUNDLE;
  }

  /**
   * The letter as it will go out, for the officer who is asked to agree to it; null where nothing
   * is to be agreed to, and where the answer is a copy of the data, which the officer never reads.
   */
  public @Nullable LetterPage draft() {
    boolean agrees = can("RELEASE") && request.outcome() != null;
    return agrees && request.outcome() != Outcome.BUNDLE ? new LetterPage(request) : null;
  }

  /** Whether the case team gives the answer, and not the officer. */
  public boolean teamGives() {
    return request.state() == RequestState.RELEASED && request.outcome() == Outcome.BUNDLE;
  }

  /** Whether its last day is past. */
  public boolean late() {
    return request.isLate(today);
  }

  /** The facts. */
  public List<SummaryRow> rows(Page page) {
    List<SummaryRow> rows = new ArrayList<>();
    DataRequest.Days days = request.days();
    rows.add(row(page, "right", page.name("rights.right", request.right())));
    rows.add(row(page, "who", request.said().who().text()));
    rows.add(row(page, "wish", request.said().wish().text()));
    rows.add(row(page, "reply", request.said().reply().text()));
    rows.add(row(page, "received", page.date(days.received())));
    rows.add(row(page, "proof", proof(page, days)));
    rows.add(row(page, "due", Dues.words(page, request)));
    if (days.acknowledged() != null) {
      rows.add(row(page, "acknowledged", page.date(days.acknowledged())));
    }
    if (days.extensionTold() != null) {
      rows.add(row(page, "told", page.date(days.extensionTold())));
      rows.add(row(page, "extension", PersonalText.shown(request.said().extension())));
    }
    rows.add(row(page, "gatherer", name(page, request.team().gatherer())));
    rows.add(row(page, "reader", name(page, request.team().reader())));
    end(page, rows);
    return rows;
  }

  private void end(Page page, List<SummaryRow> rows) {
    DataRequest.Marks marks = request.marks();
    if (request.outcome() != null) {
      rows.add(row(page, "outcome", page.name("rights.outcome", request.outcome())));
    }
    if (marks.releasedOn() != null) {
      String by = name(page, marks.releasedBy());
      rows.add(row(page, "released", page.t("rights.by", page.date(marks.releasedOn()), by)));
    }
    if (marks.closedOn() != null && marks.way() != null) {
      String way = page.name("rights.way", marks.way());
      rows.add(row(page, "closed", page.t("rights.by", page.date(marks.closedOn()), way)));
    }
  }

  private static SummaryRow row(Page page, String key, String words) {
    return SummaryRow.of(page.t("rights." + key), words);
  }

  private static String proof(Page page, DataRequest.Days days) {
    return days.proof() == null || days.proven() == null
        ? page.t("rights.proof.notYet")
        : page.t("rights.by", page.date(days.proven()), page.name("rights.proof", days.proof()));
  }

  private String name(Page page, @Nullable UUID worker) {
    return worker == null
        ? page.t("rights.nobody")
        : names.getOrDefault(worker, page.t("rights.nobody"));
  }

  /** The law of its last day. */
  public String law() {
    LocalDate received = request.days().received();
    return request.isComplaint()
        ? ComplaintTime.source(received)
        : ResponseTime.ANSWER.source(received);
  }
}
