package org.lodestar.app.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lodestar.app.sharing.SharingScene.as;
import static org.lodestar.app.sharing.SharingScene.doing;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.casework.LimitSet;
import org.lodestar.app.casework.PersonLimit;
import org.lodestar.app.casework.face.CaseLimits;
import org.lodestar.app.exchange.ExportPurpose;
import org.lodestar.app.exchange.MadeExport;
import org.lodestar.app.exchange.NotExported;
import org.lodestar.app.exchange.WantedExport;
import org.lodestar.app.exchange.face.CaseExports;
import org.lodestar.app.members.NotAllowed;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.sharing.Basis;
import org.lodestar.app.sharing.EndReason;
import org.lodestar.app.sharing.ShareState;
import org.lodestar.app.sharing.SharingScene;
import org.lodestar.app.sharing.SharingScene.Made;
import org.lodestar.app.sharing.face.Shares;
import org.lodestar.app.sharing.face.SharingWaiting;
import org.lodestar.app.site.Refused;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.htcds.Dialect;

/** While the use of somebody's data is restricted, nothing is given out but under a duty. */
@PlatformTest
class LimitsTest {
  private static final PersonalText WHY = PersonalText.of("They say that it is not right");

  private final CaseLimits limits;
  private final SharingScene sharing;
  private final SharingWaiting desktop;
  private final Shares shares;
  private final CaseExports exports;
  private final Workforce workforce;

  LimitsTest(
      CaseLimits limits,
      SharingScene sharing,
      SharingWaiting desktop,
      Shares shares,
      CaseExports exports,
      Workforce workforce) {
    this.limits = limits;
    this.sharing = sharing;
    this.desktop = desktop;
    this.shares = shares;
    this.exports = exports;
    this.workforce = workforce;
  }

  private void set(Made made, PersonLimit limit) {
    doing(made.giver(), () -> limits.set(made.giver(), made.caseFile(), made.person(), limit, WHY));
  }

  private void lift(Made made, PersonLimit limit) {
    doing(
        made.giver(), () -> limits.lift(made.giver(), made.caseFile(), made.person(), limit, WHY));
  }

  private static void assertRestricted(Runnable deed) {
    assertThatThrownBy(deed::run)
        .isInstanceOfSatisfying(
            Refused.class,
            broken -> assertThat(broken.key()).isEqualTo("casework.rule.dataRestricted"));
  }

  private ShareState state(Made made, UUID share) {
    return as(made.giver(), () -> desktop.state(shares.head(made.giver(), share)));
  }

  @ParameterizedTest
  @EnumSource(Basis.class)
  void nothing_is_proposed_but_what_a_duty_or_a_life_at_risk_asks_for(Basis basis) {
    if (basis == Basis.CHILD_ENQUIRY) {
      assertThat(basis.outlivesRestriction()).isTrue();
      return;
    }
    Made made = sharing.make();
    set(made, PersonLimit.RESTRICTED);
    var wanted = sharing.wanted(made, basis, List.of("IDENTITY"), false);
    if (basis.outlivesRestriction()) {
      assertThat(sharing.proposed(made, wanted)).isNotNull();
    } else {
      assertRestricted(() -> sharing.proposed(made, wanted));
    }
  }

  @Test
  void shares_end_with_the_restriction_and_those_under_a_duty_go_on() {
    Made made = sharing.make();
    UUID agreed = sharing.accepted(made, sharing.wanted(made));
    UUID duty =
        sharing.accepted(
            made, sharing.wanted(made, Basis.CARE_ENQUIRY, List.of("IDENTITY"), false));
    assertThat(sharing.reads(made.reader(), agreed)).isTrue();
    set(made, PersonLimit.RESTRICTED);
    assertThat(state(made, agreed)).isEqualTo(ShareState.REVOKED);
    assertThat(as(made.giver(), () -> shares.head(made.giver(), agreed)).marks().endReason())
        .isEqualTo(EndReason.DATA_RESTRICTED);
    assertThat(sharing.reads(made.reader(), agreed)).isFalse();
    assertThat(sharing.reads(made.reader(), duty)).isTrue();
  }

  @Test
  void what_was_only_a_draft_is_not_offered_afterwards() {
    Made made = sharing.make();
    UUID proposed = sharing.proposed(made, sharing.wanted(made));
    set(made, PersonLimit.RESTRICTED);
    assertThatThrownBy(
            () ->
                doing(
                    made.giver(),
                    () -> shares.offer(made.giver(), proposed, sharing.version(made, proposed))))
        .isInstanceOf(Refused.class);
  }

  @Test
  void once_it_is_lifted_sharing_begins_anew_and_the_record_keeps_both() {
    Made made = sharing.make();
    set(made, PersonLimit.RESTRICTED);
    set(made, PersonLimit.RESTRICTED);
    lift(made, PersonLimit.RESTRICTED);
    lift(made, PersonLimit.RESTRICTED);
    assertThat(sharing.proposed(made, sharing.wanted(made))).isNotNull();
    List<LimitSet> all =
        as(made.giver(), () -> limits.list(made.giver(), made.caseFile(), made.person()));
    assertThat(all).hasSize(1);
    assertThat(all.getFirst().holds()).isFalse();
    assertThat(all.getFirst().reason()).isEqualTo(WHY);
    assertThat(all.getFirst().liftReason()).isEqualTo(WHY);
  }

  @ParameterizedTest
  @EnumSource(PersonLimit.class)
  void an_export_leaves_them_out_and_counts_how_many(PersonLimit limit) {
    Made made = sharing.make();
    assertThat(export(made).export().people()).isEqualTo(1);
    set(made, limit);
    MadeExport without = export(made);
    NotExported reason =
        limit == PersonLimit.RESTRICTED
            ? NotExported.DATA_RESTRICTED
            : NotExported.NOT_IN_STATISTICS;
    assertThat(without.export().people()).isZero();
    assertThat(without.export().notExported()).containsEntry(reason, 1);
    lift(made, limit);
    assertThat(export(made).export().people()).isEqualTo(1);
  }

  private MadeExport export(Made made) {
    WantedExport wanted =
        new WantedExport(
            Dialect.CSV,
            ExportPurpose.OWN_SYSTEM,
            WantedExport.Scope.OPEN,
            false,
            3,
            PersonalText.of("For a test"));
    return as(made.manager(), () -> exports.make(made.manager(), wanted));
  }

  @Test
  void left_out_of_statistics_does_not_stop_sharing() {
    Made made = sharing.make();
    set(made, PersonLimit.NOT_IN_STATISTICS);
    assertThat(sharing.proposed(made, sharing.wanted(made))).isNotNull();
  }

  @Test
  void only_who_works_on_the_case_sets_a_limit() {
    Made made = sharing.make();
    Worker officer = workforce.aWorker(made.giver().organisation(), Role.DATA_PROTECTION_OFFICER);
    Worker stranger = workforce.aWorker(workforce.anOrganisation(), Role.CASEWORKER);
    assertThatThrownBy(() -> set(officer, made)).isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> set(stranger, made)).isInstanceOf(NotFound.class);
  }

  private void set(Worker worker, Made made) {
    doing(
        worker,
        () -> limits.set(worker, made.caseFile(), made.person(), PersonLimit.RESTRICTED, WHY));
  }
}
