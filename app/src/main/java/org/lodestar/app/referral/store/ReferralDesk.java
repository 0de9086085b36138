package org.lodestar.app.referral.store;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.audit.Entry;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.casework.face.Cases;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.referral.Referral;
import org.lodestar.app.referral.ReferralAction;
import org.springframework.stereotype.Component;

/** What every deed on a referral begins and ends with: may this worker, and who will know of it. */
@Component
public class ReferralDesk {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final FormRows forms;
  private final Cases cases;
  private final Policy policy;
  private final Audit audit;
  private final Clock clock;

  ReferralDesk(FormRows forms, Cases cases, Policy policy, Audit audit, Clock clock) {
    this.forms = forms;
    this.cases = cases;
    this.policy = policy;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * The referral, for an action that the worker may do: by role, by grant on the person, and with
   * the declaration that comes before reading a case.
   */
  public Referral referral(Worker worker, Action action, UUID id) {
    policy.require(worker, action);
    Referral referral = forms.find(id).orElseThrow(NotFound::new);
    policy.require(worker, action, referral.person());
    cases.head(worker, referral.caseFile());
    return referral;
  }

  /** Records an action. */
  public void trace(ReferralAction action, Referral referral) {
    trace(action, referral, Detail.none());
  }

  /** Records an action with particulars. */
  public void trace(ReferralAction action, Referral referral, Detail detail) {
    String kind = referral.route().isReferral() ? "NRM_REFERRAL" : "DTN_NOTIFICATION";
    audit.record(
        Entry.of(action, ObjectRef.of(kind, referral.id()))
            .detail(detail.with("person", referral.person())));
  }

  /** Records what is about no single referral. */
  public void traceList(ReferralAction action, Detail detail) {
    audit.record(Entry.of(action, ObjectRef.all("PICK_LIST")).detail(detail));
  }

  /** The present moment, as precise as the database keeps it. */
  public Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  /** The present day in London, by which the law counts. */
  public LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), LONDON);
  }
}
