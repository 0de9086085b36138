package org.lodestar.app.statements.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.Page;
import org.lodestar.app.statements.Statement;
import org.lodestar.app.statements.StatementText;
import org.lodestar.app.statements.StatementView;
import org.lodestar.statute.StatementArea;
import org.lodestar.statute.StatementChecks;

/**
 * A statement in the columns of the public files of the government registry, by their names and in
 * their order. What a statement does not know stays empty.
 */
final class RegistryRows {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final String NO = "No";
  private static final List<String> COLUMNS = columns();
  private static final Map<StatementArea, String> INCLUDES =
      Map.of(
          StatementArea.STRUCTURE, "OrgStructure",
          StatementArea.POLICIES, "Policies",
          StatementArea.RISK, "RisksAssessment",
          StatementArea.DUE_DILIGENCE, "DueDiligence",
          StatementArea.TRAINING, "Training",
          StatementArea.MONITORING, "Goals");

  private RegistryRows() {}

  private static List<String> columns() {
    List<String> columns =
        new ArrayList<>(
            List.of(
                ("StatementYear OrganisationName Address SectorType CompanyNumber LastUpdated"
                        + " GroupSubmission ParentName StatementURL EmailAddressNoURL"
                        + " StatementSummaryURL StatementStartDate StatementEndDate"
                        + " ApprovingPerson DateApproved StatementIncludesOrgStructure"
                        + " NoOrgStructureReason StatementIncludesPolicies NoPoliciesReason"
                        + " StatementIncludesRisksAssessment NoRiskAssessmentReason"
                        + " StatementIncludesDueDiligence NoDueDiligenceReason"
                        + " StatementIncludesTraining NoTrainingReason StatementIncludesGoals"
                        + " NoGoalsReason OrganisationSectors OtherOrganisationSector Turnover"
                        + " YearsProducingStatements Policies OtherPolicies NoPolicies Training"
                        + " OtherTraining NoTraining WorkingConditionsEngagement NoEngagement"
                        + " SocialAudits NoSocialAudits GrievanceMechanisms"
                        + " NoGrievanceMechanisms OtherMonitoring NoRisks")
                    .split(" ")));
    for (int risk = 1; risk <= 3; risk++) {
      String name = "Risk" + risk;
      columns.add(name);
      Stream.of(
              "Area",
              "SupplyChainTier",
              "GroupAffected",
              "OtherGroupAffected",
              "Location",
              "Mitigation")
          .forEach(each -> columns.add(name + each));
    }
    columns.addAll(
        List.of(
            ("ILOIndicatorsInStatement NoILOIndicatorsInStatement ILOIndicatorsActions"
                    + " ILOIndicatorsNoActions DemonstrateProgress PDFDate PDFURL")
                .split(" ")));
    return List.copyOf(columns);
  }

  /**
   * The head and one row.
   *
   * @param site where this site is
   * @param years of which statements were published
   */
  static List<List<String>> of(Page page, StatementView view, String site, int years) {
    Map<String, String> cells = new LinkedHashMap<>();
    COLUMNS.forEach(each -> cells.put(each, ""));
    head(page, view.statement(), years, cells);
    published(view.statement(), site, cells);
    view.texts().forEach(each -> area(each, cells));
    return List.of(COLUMNS, List.copyOf(cells.values()));
  }

  private static void head(Page page, Statement statement, int years, Map<String, String> cells) {
    cells.put("StatementYear", String.valueOf(StatementChecks.lastDay(statement.ends()).getYear()));
    cells.put("OrganisationName", statement.head().organisation());
    cells.put("SectorType", "Public");
    cells.put("GroupSubmission", NO);
    cells.put("StatementStartDate", statement.begins().toString());
    cells.put("StatementEndDate", statement.ends().toString());
    cells.put(
        "Turnover", page.name("statements.statement.turnover", statement.byHand().turnover()));
    cells.put("YearsProducingStatements", String.valueOf(years));
    Statement.Signature signature = statement.signature();
    if (signature != null) {
      cells.put("ApprovingPerson", signature.name() + ", " + signature.jobTitle());
    }
    Statement.Approval approval = statement.approval();
    if (approval != null) {
      cells.put("DateApproved", approval.on().toString());
    }
  }

  private static void published(Statement statement, String site, Map<String, String> cells) {
    if (statement.publishedAt() != null) {
      String address = site + statement.address();
      String day = day(statement.publishedAt());
      cells.put("LastUpdated", day);
      cells.put("StatementURL", address);
      cells.put("PDFDate", day);
      cells.put("PDFURL", address + "/file");
    }
  }

  private static String day(@Nullable Instant moment) {
    return LocalDate.ofInstant(Objects.requireNonNull(moment), LONDON).toString();
  }

  private static void area(StatementText text, Map<String, String> cells) {
    String name = Objects.requireNonNull(INCLUDES.get(text.area()));
    cells.put("StatementIncludes" + name, text.says() ? "Yes" : NO);
    if (!text.says()) {
      cells.put(
          text.area() == StatementArea.RISK ? "NoRiskAssessmentReason" : "No" + name + "Reason",
          text.whyNot());
    }
    if (text.area() == StatementArea.MONITORING) {
      cells.put("DemonstrateProgress", text.words());
    }
  }
}
