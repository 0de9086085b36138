package org.lodestar.app.statements.domain;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.site.Refused.Refusal;
import org.lodestar.app.statements.Statement;
import org.lodestar.app.statements.Statement.Approval;
import org.lodestar.app.statements.Statement.Head;
import org.lodestar.app.statements.Statement.Signature;
import org.lodestar.app.statements.StatementText;
import org.lodestar.statute.StatementArea;
import org.lodestar.statute.StatementChecks;
import org.lodestar.statute.StatementFacts;

/** What holds for statements beyond what the law and the guidance ask. */
public final class StatementRules {
  private static final int CENTURY = 100;
  private static final MonthDay YEAR_ENDS = MonthDay.of(3, 31);
  private static final int[] REMINDED = {90, 150};

  private StatementRules() {}

  /** How near a statement that is not published yet is to its day. */
  public enum Nearness {
    NOT_YET,
    /** Ninety days of the new year are over. */
    DUE,
    /** A hundred and fifty are. */
    NEAR,
    /** The six months that guidance gives are over. */
    LATE
  }

  /** The end of the financial year that was over last. */
  public static LocalDate lastYearEnd(LocalDate today) {
    LocalDate end = YEAR_ENDS.atYear(today.getYear());
    return end.isBefore(today) ? end : end.minusYears(1);
  }

  /** How near a statement about a year that ended on a day is. */
  public static Nearness nearness(LocalDate ended, LocalDate today) {
    int passed = 0;
    for (int days : REMINDED) {
      passed += today.isBefore(ended.plusDays(days)) ? 0 : 1;
    }
    return today.isAfter(StatementChecks.lastDay(ended))
        ? Nearness.LATE
        : Nearness.values()[Math.min(passed, Nearness.NEAR.ordinal())];
  }

  /** The name of a year in an address: 2025-26, or 2025 where both days lie in one. */
  public static String year(Head head) {
    return year(head.begins(), head.ends());
  }

  /** The same of any two days. */
  public static String year(LocalDate begins, LocalDate ends) {
    int first = begins.getYear();
    int last = ends.getYear();
    return first == last ? String.valueOf(first) : "%d-%02d".formatted(first, last % CENTURY);
  }

  /** The address of the next edition, since no address is ever given twice. */
  public static String slug(Head head, Set<String> taken) {
    String year = year(head);
    String slug = year;
    for (int edition = 2; taken.contains(slug); edition++) {
      slug = year + "-e" + edition;
    }
    return slug;
  }

  /** What is wrong with the year of a statement. */
  public static List<Refusal> head(Head head) {
    List<Refusal> wrong = new ArrayList<>();
    if (!head.begins().isBefore(head.ends())) {
      wrong.add(Refusal.of("ends", "statements.statement.ends.early"));
    } else if (head.ends().isAfter(head.begins().plusMonths(18))) {
      wrong.add(Refusal.of("ends", "statements.statement.ends.far"));
    }
    return wrong;
  }

  /**
   * What stands against an approval.
   *
   * @param writers who wrote in it
   */
  public static List<Refusal> approval(
      Statement statement, Approval approval, Set<UUID> writers, UUID by, LocalDate today) {
    List<Refusal> wrong = new ArrayList<>();
    if (by.equals(statement.draftedBy()) || writers.contains(by)) {
      wrong.add(Refusal.of("", "statements.statement.approve.own"));
    }
    if (!today.isAfter(statement.ends())) {
      wrong.add(Refusal.of("", "statements.statement.approve.running"));
    }
    if (approval.on().isAfter(today)) {
      wrong.add(Refusal.of("approvedOn", "statements.statement.day.future"));
    } else if (!approval.on().isAfter(statement.ends())) {
      wrong.add(Refusal.of("approvedOn", "statements.statement.approve.early"));
    }
    return wrong;
  }

  /** What stands against a signature. */
  public static List<Refusal> signature(Statement statement, Signature signature, LocalDate today) {
    Approval approval = statement.approval();
    if (signature.on().isAfter(today)) {
      return List.of(Refusal.of("signedOn", "statements.statement.day.future"));
    }
    return approval != null && signature.on().isBefore(approval.on())
        ? List.of(Refusal.of("signedOn", "statements.statement.sign.early"))
        : List.of();
  }

  /**
   * What the rules of the law and the guidance look at.
   *
   * @param board that approved it; empty for none
   * @param published day on which it was published
   */
  public static StatementFacts facts(
      Statement statement, List<StatementText> texts, String board, @Nullable LocalDate published) {
    Set<StatementArea> silent =
        texts.stream()
            .filter(StatementText::silent)
            .map(StatementText::area)
            .collect(Collectors.toSet());
    Approval approval = statement.approval();
    Signature signature = statement.signature();
    return new StatementFacts(
        statement.begins(),
        statement.ends(),
        silent,
        texts.stream().anyMatch(StatementText::says),
        new StatementFacts.Approval(board, approval == null ? null : approval.on()),
        signature == null
            ? StatementFacts.Signature.none()
            : new StatementFacts.Signature(signature.name(), signature.jobTitle(), signature.on()),
        new StatementFacts.Publication(
            true, published != null && isLinked(statement.byHand()), false, published),
        true,
        statement.byHand().registered());
  }

  /** What is wrong with what somebody saw elsewhere: nothing is seen before it is there. */
  public static List<Refusal> byHand(Statement.ByHand seen, LocalDate today) {
    List<Refusal> wrong = new ArrayList<>();
    if (seen.homepageSeen() != null && seen.homepageSeen().isAfter(today)) {
      wrong.add(Refusal.of("homepageSeen", "statements.statement.day.future"));
    }
    if (seen.registered() != null && seen.registered().isAfter(today)) {
      wrong.add(Refusal.of("registered", "statements.statement.day.future"));
    }
    return wrong;
  }

  /** Our own homepage links to it by itself; another one when somebody has seen the link there. */
  private static boolean isLinked(Statement.ByHand byHand) {
    return byHand.homepage().isEmpty() || byHand.homepageSeen() != null;
  }
}
