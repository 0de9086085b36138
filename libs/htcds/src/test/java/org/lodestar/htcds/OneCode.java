package org.lodestar.htcds;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodestar.htcds.Exploitation.Finding;
import org.lodestar.htcds.Exploitation.Recruitment;
import org.lodestar.vocabulary.UncertainDate;

/** A record in which one code stands in its own field and nothing else is coded. */
final class OneCode {
  private static final UncertainDate UNKNOWN = new UncertainDate.Unknown();

  private final String list;
  private final String code;

  private OneCode(Code code) {
    this.list = code.list();
    this.code = code.code();
  }

  static PersonInCase record(Code code) {
    OneCode one = new OneCode(code);
    return new PersonInCase(
        code.list() + "-" + code.code(),
        new CaseDetails(one.in("cas_Status"), null, null),
        new Organisation(null, Address.unknown(), null, one.in("org_Type")),
        one.person(),
        one.exploitation(),
        new Perpetrator(one.many("per_RoleInProcess"), null, null),
        new Referral(null, UNKNOWN, null, one.in("cas_ReasonForIncomingReferral"), null),
        List.of(new Referral(null, UNKNOWN, null, one.in("cas_ReasonForOutgoingReferral"), null)),
        List.of(),
        List.of(new Event(Address.unknown(), UNKNOWN, one.in("hte_Type"), null)),
        List.of(new Plan(null, null, UNKNOWN, UNKNOWN, one.in("spl_Type"))),
        List.of(),
        List.of());
  }

  private Person person() {
    return new Person(
        Naming.unknown(),
        UNKNOWN,
        in("prs_Gender"),
        null,
        List.of(),
        List.of(),
        new Person.Background(in("prs_MaritalStatus"), null, in("prs_HighestLevelOfEducation")),
        Reach.none(),
        null);
  }

  private Exploitation exploitation() {
    return new Exploitation(
        new Finding(in("vic_TraffickingStatus"), in("vic_TraffickingStatusDecisionMakingOrg")),
        in("vic_RelationshipToTrafficker"),
        null,
        new Recruitment(
            many("vic_MethodOfRecruitment"), many("vic_RecruitmentWebsitesAndApps"), null),
        many("vic_MethodsOfControl"),
        many("vic_TypeOfExploitation"),
        in("vic_ForcedLabourIndustry"),
        many("vic_TypeOfSexExploitation"),
        null,
        many("vic_ExploitationWebsitesAndApps"));
  }

  private @Nullable String in(String wanted) {
    return list.equals(wanted) ? code : null;
  }

  private List<String> many(String wanted) {
    return list.equals(wanted) ? List.of(code) : List.of();
  }
}
