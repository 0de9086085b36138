package org.lodestar.htcds;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The forms in which the standard's own files ask for a case; they do not agree with each other.
 */
public enum Dialect {
  /** Columns by machine name, as in the standard itself; all live fields. */
  CSV,
  /** The spreadsheet template: the core fields, by the labels of its heading row. */
  WORKBOOK,
  /** The survey form for ODK and Kobo: one document for each row, with the form's own names. */
  XFORM;

  private static final Map<String, String> SURVEY_NAMES =
      Map.of(
          "prs_FirstName", "prs_First_Name",
          "prs_SecondName", "prs_Second_Name",
          "vic_MethodsOfControl", "vic_Methods_of_Control");
  private static final List<String> SURVEY =
      names(
          """
          con_Consent prs_Salutation prs_FirstName prs_SecondName prs_Birthdate prs_Gender
          prs_Citizenship prs_Title prs_Email prs_HomePhone prs_MobilePhone prs_MailingCity
          prs_MailingCountry prs_MailingState prs_MailingStreet prs_MailingPostalCode
          vic_MethodOfRecruitment vic_LocationOfRecruitment vic_TraffickingStatus
          vic_TraffickingStatusDecisionMakingOrg vic_MethodsOfControl vic_TypeOfExploitation
          vic_ForcedLabourIndustry vic_TypeOfSexExploitation vic_LocationOfExploitation cas_Status
          cas_ReferringOrganisation cas_IncomingReferralDate cas_ReferringPrimaryCaseWorker
          cas_ReasonForIncomingReferral cas_IncomingReferralDetails
          """);
  private static final List<String> TEMPLATE =
      names(
          """
          cas_CaseOwner prs_Salutation prs_FirstName prs_SecondName con_Consent prs_Birthdate
          prs_Gender prs_Citizenship prs_Title prs_Email prs_HomePhone prs_MobilePhone
          prs_MailingStreet prs_MailingCity prs_MailingState prs_MailingPostalCode
          prs_MailingCountry vic_TraffickingStatus vic_TraffickingStatusDecisionMakingOrg
          vic_MethodOfRecruitment vic_LocationOfRecruitment vic_MethodsOfControl
          vic_TypeOfExploitation vic_ForcedLabourIndustry vic_TypeOfSexExploitation
          vic_LocationOfExploitation cas_Status cas_ReferringOrganisation cas_IncomingReferralDate
          cas_ReferringPrimaryCaseWorker cas_ReasonForIncomingReferral cas_IncomingReferralDetails
          cas_ReferredOrganisation cas_ReferredPrimaryCaseWorker cas_ReasonForOutgoingReferral
          cas_OutgoingReferralDate cas_OutgoingReferralDetails cas_ReasonForCaseClosure
          """);

  private static List<String> names(String text) {
    return List.of(text.strip().split("\\s+"));
  }

  /** The fields that this form can hold, in its order. */
  public List<Field> fields() {
    return switch (this) {
      case CSV -> Fields.live();
      case WORKBOOK -> TEMPLATE.stream().map(Fields::get).toList();
      case XFORM -> SURVEY.stream().map(Fields::get).toList();
    };
  }

  /** What the column or question of a field is called. */
  public String nameOf(Field field) {
    return switch (this) {
      case CSV -> field.name();
      case WORKBOOK -> field.label();
      case XFORM -> SURVEY_NAMES.getOrDefault(field.name(), field.name());
    };
  }

  /** The field that a heading names, as this form spells it. */
  Optional<Field> fieldOf(String heading) {
    String wanted = Spelling.of(heading);
    return fields().stream().filter(field -> Spelling.of(nameOf(field)).equals(wanted)).findFirst();
  }

  /** Several values may stand in this field; the survey form takes one citizenship. */
  boolean takesMany(Field field) {
    return field.type().isMany() && !(this == XFORM && field.name().equals("prs_Citizenship"));
  }

  /** What stands between several values. */
  String separator() {
    return this == XFORM ? " " : ";";
  }
}
