package org.lodestar.app.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lodestar.app.rights.RightsScene.as;
import static org.lodestar.app.rights.RightsScene.doing;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.Objects;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lodestar.app.PlatformTest;
import org.lodestar.app.Workforce;
import org.lodestar.app.audit.ObjectRef;
import org.lodestar.app.audit.face.Audit;
import org.lodestar.app.casework.RoleInCase;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Role;
import org.lodestar.app.members.Worker;
import org.lodestar.app.referral.CaseOfOne;
import org.lodestar.app.referral.FormRoute;
import org.lodestar.app.referral.face.Referrals;
import org.lodestar.app.rights.face.Bundles;
import org.lodestar.statute.DataRight;
import org.lodestar.statute.Withholding;
import org.lodestar.vocabulary.AgencyKind;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionOperations;

/** Who looked at somebody's record is told to them, and tells nothing of a quiet enquiry. */
@PlatformTest
class WhoLookedTest {
  private final MockMvc mvc;
  private final Workforce workforce;
  private final RightsScene scene;
  private final Bundles bundles;
  private final Audit audit;
  private final Referrals referrals;
  private final CaseOfOne cases;
  private final TransactionOperations transactions;

  private RightsScene.Team team;
  private RightsScene.InCase mara;

  WhoLookedTest(
      MockMvc mvc,
      Workforce workforce,
      RightsScene scene,
      Bundles bundles,
      Audit audit,
      Referrals referrals,
      CaseOfOne cases,
      TransactionOperations transactions) {
    this.mvc = mvc;
    this.workforce = workforce;
    this.scene = scene;
    this.bundles = bundles;
    this.audit = audit;
    this.referrals = referrals;
    this.cases = cases;
    this.transactions = transactions;
  }

  @BeforeEach
  void somebodyInACase() {
    team = scene.aTeam();
    mara = scene.somebody(team, RoleInCase.POTENTIAL_VICTIM);
  }

  /** As each opening of a case leaves it in the record. */
  private Worker looked(AgencyKind kind, Role role) {
    Worker worker = workforce.aWorker(workforce.anOrganisation(kind), role);
    doing(
        worker,
        () ->
            transactions.executeWithoutResult(
                status ->
                    audit.record(
                        RightsAction.RECORD_READERS_VIEWED,
                        new ObjectRef("CASE", mara.caseFile()))));
    return worker;
  }

  /** As each reading of a referral leaves it in the record. */
  private Worker readReferral(AgencyKind kind, UUID referral) {
    Worker worker = workforce.aWorker(workforce.anOrganisation(kind), Role.FIRST_RESPONDER);
    doing(
        worker,
        () ->
            transactions.executeWithoutResult(
                status ->
                    audit.record(
                        RightsAction.RECORD_READERS_VIEWED,
                        new ObjectRef("NRM_REFERRAL", referral))));
    return worker;
  }

  private MockHttpServletResponse asked(Worker worker, UUID file) throws Exception {
    return mvc.perform(
            get("/cases/" + file + "/people/" + mara.person() + "/data-rights/readers")
                .cookie(workforce.signedIn(worker)))
        .andReturn()
        .getResponse();
  }

  private String page() throws Exception {
    return Jsoup.parse(asked(team.gatherer(), mara.caseFile()).getContentAsString())
        .select("main")
        .text();
  }

  @Test
  void organisationsAndPostsAreTold() throws Exception {
    Worker health = looked(AgencyKind.HEALTH, Role.CASEWORKER);
    assertThat(page())
        .contains(health.organisationName())
        .contains(team.gatherer().organisationName())
        .contains("Caseworker")
        .doesNotContain(health.displayName())
        .doesNotContain(team.gatherer().displayName());
  }

  @Test
  void whoInvestigatesIsNeverToldOfAndThePageSaysTheSameOfThemAnyway() throws Exception {
    String before = page();
    Worker police = looked(AgencyKind.POLICE, Role.FIRST_RESPONDER);
    Worker quiet = looked(AgencyKind.COUNCIL, Role.INTELLIGENCE_OFFICER);
    String after = page();
    assertThat(after)
        .doesNotContain(police.organisationName())
        .doesNotContain(quiet.organisationName())
        .contains("never in this list, whether they looked or not");
    assertThat(withoutTimes(after)).isEqualTo(withoutTimes(before));
  }

  /** Asking is itself a look by the team. */
  private static String withoutTimes(String words) {
    return words.replaceAll("(Once|[0-9]+ times)", "N");
  }

  @Test
  void whoReadOnlyTheReferralIsToldOfAndWhoInvestigatesStillIsNot() throws Exception {
    Worker responder =
        workforce.aWorker(workforce.anOrganisation(), Role.FIRST_RESPONDER, Role.CASEWORKER);
    CaseOfOne.Made made = cases.leadingTo(FormRoute.NRM_ADULT, responder);
    UUID referral =
        as(responder, () -> referrals.begin(responder, made.caseFile(), made.person())).id();
    Worker health = readReferral(AgencyKind.HEALTH, referral);
    Worker police = readReferral(AgencyKind.POLICE, referral);
    Worker elsewhere = readReferral(AgencyKind.HEALTH, Ids.next());
    String path = "/cases/" + made.caseFile() + "/people/" + made.person() + "/data-rights/readers";
    String told =
        mvc.perform(get(path).cookie(workforce.signedIn(responder)))
            .andReturn()
            .getResponse()
            .getContentAsString();
    assertThat(told)
        .contains(health.organisationName())
        .doesNotContain(police.organisationName(), elsewhere.organisationName());
  }

  @Test
  void inACopyTheSecondReaderDecidesAndItIsKeptBackUntilThen() {
    DataRequest request = scene.asked(team, DataRight.ACCESS);
    Worker police = looked(AgencyKind.POLICE, Role.FIRST_RESPONDER);
    Worker health = looked(AgencyKind.HEALTH, Role.CASEWORKER);
    scene.found(team, request, mara);
    doing(team.gatherer(), () -> bundles.gather(team.gatherer(), request.team().finding()));
    scene.answer(team, request, Answer.GATHERED);
    GivenCopy copy =
        Objects.requireNonNull(
            as(team.reader(), () -> bundles.get(team.reader(), request.team().finding()))
                .bundle()
                .copy());
    assertThat(
            copy.parts().toString()
                + copy.parts().stream()
                    .flatMap(each -> each.lines().stream())
                    .map(BundleLine::label)
                    .toList())
        .contains(health.organisationName())
        .doesNotContain(police.organisationName());
    assertThat(copy.withheld()).containsKey(Withholding.CRIME);
  }

  @Test
  void nobodyLearnsItWhoDoesNotWorkOnTheCase() throws Exception {
    Worker foreign = workforce.aWorker(workforce.anOrganisation(), Role.CASEWORKER);
    assertThat(asked(foreign, mara.caseFile()).getStatus()).isEqualTo(404);
  }
}
