package org.lodestar.app.statements.web;

import java.util.List;
import java.util.stream.Stream;
import org.lodestar.app.site.Capability;
import org.lodestar.app.site.Capability.Duty;
import org.lodestar.app.site.Capability.Key;
import org.lodestar.app.site.Capability.Size;
import org.lodestar.app.statements.CharterGap;
import org.lodestar.app.statements.DutyReview;
import org.lodestar.app.statements.store.CharterReportRows;
import org.lodestar.app.statements.store.CharterRows;
import org.lodestar.app.statements.store.DutyRows;
import org.lodestar.app.statements.store.StatementRows;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Statements, the charter and the register of duties, each of which one can do without. */
@Configuration(proxyBeanMethods = false)
class StatementCapabilities {
  /** One statement a year, three days with its approval. */
  private static final double STATEMENTS_HOURS = 2;

  /** Evidence of ten commitments, looked at each quarter, and a report a year. */
  private static final double CHARTER_HOURS = 4;

  /** A change of law now and then. */
  private static final double DUTIES_HOURS = 1;

  @Bean
  Capability statementsCapability(StatementRows rows) {
    return Capability.of(
            Key.STATEMENTS,
            STATEMENTS_HOURS,
            Size.SMALL,
            "/statements",
            PublicStatementController.HOME,
            "/figures/K14",
            "/figures/K14_SCORE")
        .until(() -> unpublished(rows));
  }

  private static List<Duty> unpublished(StatementRows rows) {
    return rows.list().stream()
        .filter(each -> !each.state().isPublic())
        .map(each -> new Duty(each.head().organisation(), StatementPageMaker.href(each)))
        .toList();
  }

  @Bean
  Capability charterCapability(CharterRows rows, CharterReportRows reports) {
    return Capability.of(
            Key.CHARTER,
            CHARTER_HOURS,
            Size.MIDDLE,
            "/charter",
            PublicStatementController.HOME + "/charter")
        .until(() -> missing(rows, reports));
  }

  /** What is missing has a day and somebody who closes it; a report that was begun goes out. */
  private static List<Duty> missing(CharterRows rows, CharterReportRows reports) {
    Stream<Duty> gaps =
        rows.gaps().stream()
            .filter(CharterGap::isOpen)
            .map(each -> new Duty(each.missing(), "/charter/" + each.commitment()));
    Stream<Duty> drafts =
        reports.list().stream()
            .filter(each -> !each.isPublic())
            .map(each -> new Duty(each.slug(), CharterReportPageMaker.href(each)));
    return Stream.concat(gaps, drafts).toList();
  }

  @Bean
  Capability dutiesCapability(DutyRows rows) {
    return Capability.of(Key.DUTIES, DUTIES_HOURS, Size.SMALL, "/duties")
        .until(() -> undecided(rows));
  }

  private static List<Duty> undecided(DutyRows rows) {
    return rows.reviews().stream()
        .filter(DutyReview::isOpen)
        .map(each -> new Duty(each.duty().law().name(), "/duties/reviews/" + each.id()))
        .toList();
  }
}
