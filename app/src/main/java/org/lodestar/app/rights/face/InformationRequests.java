package org.lodestar.app.rights.face;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Level;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Grants;
import org.lodestar.app.rights.InformationAnswer;
import org.lodestar.app.rights.InformationRequest;
import org.lodestar.app.rights.RightsAction;
import org.lodestar.app.rights.store.InformationRows;
import org.lodestar.app.rights.store.RightsDesk;
import org.lodestar.app.site.Refused;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.BeyondHolidays;
import org.lodestar.statute.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Requests for information under the Freedom of Information Act and the Environmental Information
 * Regulations, run by whoever runs requests about one's own data. The answer stays open until it
 * may stand: a refusal by a small number alone is not kept.
 */
@Component
@Transactional
public class InformationRequests {
  private final InformationRows rows;
  private final RightsDesk desk;
  private final Grants grants;

  InformationRequests(InformationRows rows, RightsDesk desk, Grants grants) {
    this.rows = rows;
    this.desk = desk;
    this.grants = grants;
  }

  /**
   * Writes a request down.
   *
   * @throws Refused when it was received tomorrow, or before the days are known
   */
  public InformationRequest log(Worker officer, InformationRequest.Asked asked) {
    desk.running(officer);
    notInFuture("received", asked.received());
    LocalDate due = due(asked);
    UUID id = Ids.next();
    grants.allow(id, officer.organisation(), Level.WORK, DataRequests.PURPOSE);
    InformationRequest request = fresh(officer, id, asked, due);
    while (!rows.insert(request)) {
      request = fresh(officer, id, asked, due);
    }
    desk.trace(RightsAction.INFORMATION_REQUEST_LOGGED, id, Detail.none().with("law", asked.law()));
    return rows.get(id);
  }

  private static LocalDate due(InformationRequest.Asked asked) {
    try {
      return asked.law().due(asked.received());
    } catch (BeyondHolidays unknown) {
      throw Refused.at("received", "rights.information.beyond");
    }
  }

  private InformationRequest fresh(
      Worker officer, UUID id, InformationRequest.Asked asked, LocalDate due) {
    return new InformationRequest(
        id,
        Ids.reference('F'),
        officer.organisation(),
        asked,
        due,
        null,
        officer.id(),
        desk.now(),
        0);
  }

  private void notInFuture(String field, LocalDate day) {
    if (day.isAfter(desk.today())) {
      throw Refused.at(field, "casework.rule.notInFuture");
    }
  }

  /** The organisation's requests that are open, or answered. */
  @Transactional(readOnly = true)
  public List<InformationRequest> list(Worker officer, boolean open) {
    desk.running(officer);
    return rows.list(officer.organisation(), open);
  }

  /** A request. */
  public InformationRequest get(Worker officer, UUID id) {
    desk.working(officer, id);
    InformationRequest request = rows.get(id);
    desk.trace(RightsAction.INFORMATION_REQUEST_VIEWED, id);
    return request;
  }

  /**
   * Keeps what was answered.
   *
   * @throws Refused when it was answered before, or is a refusal that cannot stand
   */
  public void answer(Worker officer, UUID id, InformationRequest.Answered given, long version) {
    desk.working(officer, id);
    InformationRequest request = rows.get(id);
    if (request.answered() != null) {
      throw Refused.because("rights.information.answeredOnce");
    }
    notInFuture("on", given.on());
    if (given.on().isBefore(request.asked().received())) {
      throw Refused.at("on", "rights.rule.beforeReceipt");
    }
    mayStand(request.asked(), given);
    rows.answer(request.at(version), given);
    // How it was answered tells what is held, and the audit tells no content.
    desk.trace(RightsAction.INFORMATION_REQUEST_ANSWERED, id);
  }

  private static void mayStand(InformationRequest.Asked asked, InformationRequest.Answered given) {
    if (given.answer() == InformationAnswer.TRANSFERRED && words(given.reason()).isBlank()) {
      throw Refused.at("reason", "rights.information.whoHolds");
    }
    if (!given.answer().refuses() && !given.exemptions().isEmpty()) {
      throw Refused.at("exemptions", "rights.information.noneNeeded");
    }
    if (given.answer().refuses()) {
      refusal(asked, given)
          .fault()
          .ifPresent(
              fault -> {
                throw Refused.at(field(fault), "rights.information.fault." + fault);
              });
    }
  }

  private static Refusal refusal(
      InformationRequest.Asked asked, InformationRequest.Answered given) {
    return new Refusal(
        asked.law(),
        given.exemptions(),
        words(given.reason()),
        words(given.identified()),
        given.answer() == InformationAnswer.NEITHER_CONFIRM_NOR_DENY,
        words(given.harm()));
  }

  private static String field(Refusal.Fault fault) {
    return switch (fault) {
      case NO_EXEMPTION, OTHER_LAW, MAY_NOT_DENY -> "exemptions";
      case NO_REASON -> "reason";
      case THRESHOLD_ALONE -> "identified";
      case NO_HARM -> "harm";
    };
  }

  private static String words(@Nullable PersonalText text) {
    return PersonalText.shown(text);
  }
}
