package org.lodestar.app.retention.domain;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.lodestar.app.retention.DisposalLine;
import org.lodestar.app.retention.DisposalLine.Tally;
import org.lodestar.app.retention.DisposalView.Listed;
import org.lodestar.app.retention.RetentionRule;
import org.lodestar.app.vault.RecordClass;

/** Counts what was looked at, and notices when too much of a class would go at once. */
public final class Lines {
  private static final long WHOLE = 100;

  private Lines() {}

  /** One line for each class that has a rule. */
  public static List<DisposalLine> of(
      Map<RecordClass, RetentionRule> rules,
      Map<RecordClass, Long> kept,
      Collection<Looked> records) {
    Map<RecordClass, RetentionRule> inOrder = new EnumMap<>(rules);
    return inOrder.values().stream()
        .map(rule -> line(rule, kept.getOrDefault(rule.recordClass(), 0L), records))
        .toList();
  }

  private static DisposalLine line(RetentionRule rule, long kept, Collection<Looked> records) {
    Tally tally =
        new Tally(
            Math.toIntExact(kept),
            count(rule, records, Listed.DUE),
            count(rule, records, Listed.HELD),
            count(rule, records, Listed.OPEN),
            count(rule, records, Listed.REVIEW));
    return new DisposalLine(
        rule.recordClass(),
        rule.id(),
        rule.version(),
        tally,
        isTooMany(tally.due(), kept, rule.terms().mostPercent()),
        0,
        0);
  }

  private static int count(RetentionRule rule, Collection<Looked> records, Listed how) {
    return (int)
        records.stream()
            .filter(each -> each.recordClass() == rule.recordClass() && each.how() == how)
            .count();
  }

  /** More than this share of all, in whole numbers so that nothing is rounded. */
  static boolean isTooMany(long due, long kept, int mostPercent) {
    return due * WHOLE > kept * mostPercent;
  }
}
