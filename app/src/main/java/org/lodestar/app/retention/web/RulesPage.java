package org.lodestar.app.retention.web;

import java.util.List;
import org.lodestar.app.retention.RetentionRule;

/** The rules of an organisation. */
public record RulesPage(List<RetentionRule> rules) {
  public RulesPage {
    rules = List.copyOf(rules);
  }

  /** Whether nobody of the practice has confirmed one of them yet. */
  public boolean anyToBeConfirmed() {
    return rules.stream().anyMatch(rule -> rule.terms().toBeConfirmed());
  }
}
