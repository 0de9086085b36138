package org.lodestar.app.community.face;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.lodestar.app.audit.Entry;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.community.CommunityAction;
import org.lodestar.app.community.OutreachPlan;
import org.lodestar.app.community.store.OutreachPlanRows;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.site.Refused;
import org.springframework.stereotype.Component;

/** What all verbs of outreach share: finding a plan, the audit record, the day. */
@Component
class OutreachDesk {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final OutreachPlanRows plans;
  private final Audit audit;
  private final Clock clock;

  OutreachDesk(OutreachPlanRows plans, Audit audit, Clock clock) {
    this.plans = plans;
    this.audit = audit;
    this.clock = clock;
  }

  OutreachPlan plan(UUID id) {
    return plans.find(id).orElseThrow(NotFound::new);
  }

  /** One that has not ended, held so that it does not end meanwhile. */
  OutreachPlan open(UUID id) {
    plans.hold(id);
    OutreachPlan found = plan(id);
    if (!found.open()) {
      throw Refused.because("community.plan.ended");
    }
    return found;
  }

  void tracePlan(CommunityAction action, UUID id) {
    audit.record(Entry.of(action, ObjectRef.of("OUTREACH_PLAN", id)));
  }

  void traceVisit(CommunityAction action, UUID id) {
    audit.record(Entry.of(action, ObjectRef.of("OUTREACH_VISIT", id)));
  }

  void tracePoster(CommunityAction action, UUID id) {
    audit.record(Entry.of(action, ObjectRef.of("OUTREACH_POSTER", id)));
  }

  void traceCampaign(CommunityAction action, UUID id) {
    audit.record(Entry.of(action, ObjectRef.of("CAMPAIGN", id)));
  }

  void traceReach() {
    audit.record(Entry.of(CommunityAction.OUTREACH_REACH_EXPORTED, ObjectRef.all("OUTREACH_PLAN")));
  }

  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), LONDON);
  }
}
