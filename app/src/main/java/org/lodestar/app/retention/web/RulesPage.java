package org.lodestar.app.retention.web;

import java.util.List;
import org.lodestar.app.retention.RetentionRule;
import org.lodestar.app.site.Page;
import org.lodestar.app.site.Table;
import org.lodestar.app.site.Table.Cell;
import org.lodestar.app.site.Table.Part;

/** The rules of an organisation. */
public record RulesPage(List<RetentionRule> rules) {
  public RulesPage {
    rules = List.copyOf(rules);
  }

  /** Whether nobody of the practice has confirmed one of them yet. */
  public boolean anyToBeConfirmed() {
    return rules.stream().anyMatch(rule -> rule.terms().toBeConfirmed());
  }

  /** They as a table. */
  public Table table(Page page) {
    return Table.of(
        page.t("retention.title"),
        rules,
        Part.link(
            page.t("retention.what"),
            each -> page.name("retention.class", each.recordClass()),
            each -> "/retention/rules/" + each.recordClass().name()),
        Part.words(
            page.t("retention.from"), each -> page.name("retention.trigger", each.recordClass())),
        Part.words(page.t("retention.kept"), each -> RuleWords.length(page, each.terms())),
        Part.words(
            page.t("retention.then"), each -> page.name("retention.doing", each.terms().doing())),
        Part.of(page.t("retention.confirmed"), each -> confirmed(page, each)));
  }

  private static Cell confirmed(Page page, RetentionRule rule) {
    return rule.terms().toBeConfirmed()
        ? Cell.tag(page.t("retention.toBeConfirmed"), "due")
        : Cell.tag(page.t("retention.isConfirmed"), "done");
  }
}
