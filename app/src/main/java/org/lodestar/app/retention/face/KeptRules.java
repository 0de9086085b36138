package org.lodestar.app.retention.face;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.lodestar.app.retention.RetentionRule;
import org.lodestar.app.retention.store.RuleRows;
import org.lodestar.app.site.KeptFor;
import org.lodestar.app.vault.RecordClass;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells everybody how long reports and cases are kept, from the rules that hold today. */
@Component
@Transactional(readOnly = true)
class KeptRules implements KeptFor {
  private final RuleRows rows;

  KeptRules(RuleRows rows) {
    this.rows = rows;
  }

  @Override
  public List<Line> kept(UUID organisation) {
    Map<RecordClass, RetentionRule> rules = rows.current(organisation);
    return Stream.of(
            RecordClass.NAMELESS_CONCERN,
            RecordClass.CONCERN,
            RecordClass.ADULT_CASE,
            RecordClass.CHILD_CASE)
        .map(rules::get)
        .filter(Objects::nonNull)
        .map(KeptRules::line)
        .toList();
  }

  private static Line line(RetentionRule rule) {
    RetentionRule.Terms terms = rule.terms();
    return new Line(
        rule.recordClass().name(), terms.months(), terms.birthday(), terms.toBeConfirmed());
  }
}
