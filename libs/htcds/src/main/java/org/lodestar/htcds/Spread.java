package org.lodestar.htcds;

import java.util.List;

/** Lays a record of ours out over the fields of the standard. */
final class Spread {
  private final PersonInCase record;
  private final ExportSettings settings;
  private final Filling line;

  Spread(PersonInCase record, ExportSettings settings, Filling line) {
    this.record = record;
    this.settings = settings;
    this.line = line;
  }

  /** What is the same on each line of the record. */
  void fillCommon() {
    fillOrganisation();
    fillPerson();
    fillPerpetrator();
    fillExploitation();
    fillCase();
    fillConsent();
    record.beyond().forEach(fact -> line.lost(LossKind.NO_FIELD, null, fact));
  }

  private void fillOrganisation() {
    Organisation organisation = record.organisation();
    Address address = organisation.address();
    line.text("org_Name", organisation.name());
    line.text("org_ShippingCity", address.city());
    line.country("org_ShippingCountry", address.country());
    line.text("org_ShippingState", address.state());
    line.text("org_ShippingStreet", address.street());
    line.text("org_ShippingPostalCode", address.postalCode());
    line.number("org_ShippingLongitude", address.longitude());
    line.number("org_ShippingLatitude", address.latitude());
    line.phone("org_Phone", organisation.phone());
    line.code("org_Type", organisation.kind());
  }

  private void fillPerson() {
    Person person = record.person();
    fillNaming(person.naming());
    line.date("prs_Birthdate", person.birth());
    line.code("prs_Gender", person.gender());
    line.flag("prs_Deceased", person.deceased());
    line.code("prs_MaritalStatus", person.background().maritalStatus());
    line.number("prs_NumberOfChildren", person.background().numberOfChildren());
    fillLanguages(person.languages());
    line.code("prs_HighestLevelOfEducation", person.background().education());
    line.countries("prs_Citizenship", person.citizenships());
    line.text("prs_IdentityNumber", person.identityNumber());
    fillReach(person.reach());
  }

  private void fillNaming(Naming naming) {
    line.text("prs_Salutation", naming.salutation());
    line.text("prs_FirstName", naming.first());
    line.text("prs_MiddleName", naming.middle());
    line.text("prs_SecondName", naming.second());
    line.text("prs_Title", naming.title());
  }

  private void fillLanguages(List<String> languages) {
    if (!languages.isEmpty()) {
      line.language("prs_PrimaryLanguage", languages.getFirst());
    }
    if (languages.size() > 1) {
      line.language("prs_SecondaryLanguage", languages.get(1));
    }
    if (languages.size() > 2) {
      line.lost(LossKind.FIRST_ONLY, "prs_SecondaryLanguage", null);
    }
  }

  private void fillReach(Reach reach) {
    Address address = reach.address();
    line.text("prs_Email", reach.email());
    line.phone("prs_HomePhone", reach.homePhone());
    line.phone("prs_MobilePhone", reach.mobilePhone());
    line.text("prs_MailingCity", address.city());
    line.country("prs_MailingCountry", address.country());
    line.text("prs_MailingState", address.state());
    line.text("prs_MailingStreet", address.street());
    line.text("prs_MailingPostalCode", address.postalCode());
    line.number("prs_MailingLongitude", address.longitude());
    line.number("prs_MailingLatitude", address.latitude());
  }

  private void fillExploitation() {
    Exploitation done = record.exploitation();
    if (done == null) {
      return;
    }
    line.code("vic_TraffickingStatus", done.finding().status());
    line.code("vic_TraffickingStatusDecisionMakingOrg", done.finding().decidedBy());
    line.code("vic_RelationshipToTrafficker", done.relationship());
    line.number("vic_AgeWhenTrafficked", done.ageWhen());
    fillRecruitment(done.recruitment());
    line.codes("vic_MethodsOfControl", done.controls());
    line.codes("vic_TypeOfExploitation", done.types());
    line.code("vic_ForcedLabourIndustry", done.industry());
    line.codes("vic_TypeOfSexExploitation", done.sexualTypes());
    line.text("vic_LocationOfExploitation", done.location());
    line.codes("vic_ExploitationWebsitesAndApps", done.apps());
  }

  private void fillRecruitment(Exploitation.Recruitment recruitment) {
    line.codes("vic_RecruitmentWebsitesAndApps", recruitment.apps());
    line.codes("vic_MethodOfRecruitment", recruitment.methods());
    line.text("vic_LocationOfRecruitment", recruitment.location());
  }

  private void fillPerpetrator() {
    Perpetrator perpetrator = record.perpetrator();
    if (perpetrator != null) {
      line.codes("per_RoleInProcess", perpetrator.roles());
      line.text("per_RoleDetails", perpetrator.details());
      line.text("per_Organisation", perpetrator.organisation());
    }
  }

  private void fillCase() {
    line.code("cas_Status", record.caseDetails().status());
    line.text("cas_ReasonForCaseClosure", record.caseDetails().closureReason());
    line.text("cas_CaseOwner", record.caseDetails().owner());
    Referral incoming = record.incoming();
    if (incoming != null) {
      line.text("cas_ReferringOrganisation", incoming.organisation());
      line.date("cas_IncomingReferralDate", incoming.date());
      line.text("cas_ReferringPrimaryCaseWorker", incoming.worker());
      line.code("cas_ReasonForIncomingReferral", incoming.reason());
      line.text("cas_IncomingReferralDetails", incoming.details());
    }
  }

  void fillOutgoing(Referral referral) {
    line.text("cas_ReferredOrganisation", referral.organisation());
    line.text("cas_ReferredPrimaryCaseWorker", referral.worker());
    line.code("cas_ReasonForOutgoingReferral", referral.reason());
    line.date("cas_OutgoingReferralDate", referral.date());
    line.text("cas_OutgoingReferralDetails", referral.details());
  }

  /** TRUE only when a live, free yes covers this very purpose. */
  private void fillConsent() {
    boolean covered =
        record.permissions().stream()
            .anyMatch(each -> each.covers(settings.purpose(), settings.asOf()));
    line.flag("con_Consent", covered);
    if (!covered) {
      line.lost(LossKind.CONSENT_NOT_COVERED, "con_Consent", settings.purpose());
    }
  }

  void fillEvent(Event event) {
    Address address = event.address();
    line.number("hte_Longitude", address.longitude());
    line.number("hte_Latitude", address.latitude());
    line.text("hte_City", address.city());
    line.text("hte_Country", address.country());
    line.text("hte_State", address.state());
    line.text("hte_Street", address.street());
    line.text("hte_PostalCode", address.postalCode());
    line.date("hte_Date", event.date());
    line.code("hte_Type", event.type());
    line.text("hte_Description", event.description());
  }

  void fillPlan(Plan plan) {
    line.text("spl_Objectives", plan.objectives());
    line.text("spl_ActionPlan", plan.actions());
    line.date("spl_PlannedEndDate", plan.plannedEnd());
    line.date("spl_ActualEndDate", plan.actualEnd());
    line.code("spl_Type", plan.type());
  }

  void fillComment(String comment) {
    line.text("cco_CaseComment", comment);
  }
}
