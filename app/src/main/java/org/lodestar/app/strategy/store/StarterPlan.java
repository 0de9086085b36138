package org.lodestar.app.strategy.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.lodestar.app.ground.CopiedTable;
import org.lodestar.app.site.StarterPart;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The plan of a place: bodies with their posts, strategies, actions; no worker is in it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class StarterPlan implements StarterPart {
  private static final String SHIPPED = "strategy.is_shipped(%s)";

  /** In the order in which they are put in. */
  private static final List<CopiedTable> TABLES =
      List.of(
          table("body", "id", "id", "kind"),
          table("body_name", "body", "body", "place", "name"),
          table("representative", "body", "body", "place", "post"),
          table(
              "strategy",
              "id",
              "id",
              "title",
              "begins",
              "years",
              "state",
              "owner",
              "review",
              "predecessor",
              "related"),
          table("priority", "strategy", "strategy", "number", "title"),
          table(
              "plan_action",
              "id",
              "id",
              "strategy",
              "number",
              "title",
              "about",
              "priority",
              "strands",
              "years",
              "tags",
              "owner",
              "lead_post",
              "starts",
              "due",
              "measure",
              "cost",
              "carried_from"),
          table("part", "action", "action", "body", "kind"),
          table(
              "gap", "id", "id", "strategy", "number", "title", "words", "answered_by", "answer"));

  private static final CopiedTable HISTORY =
      table("happening", "id", "id", "action", "at", "kind", "from_words", "to_words", "reason");

  private final DSLContext sql;

  StarterPlan(DSLContext sql) {
    this.sql = sql;
  }

  private static CopiedTable table(String name, String key, String... columns) {
    return new CopiedTable("strategy." + name, List.of(columns), SHIPPED.formatted(key));
  }

  @Override
  public String room() {
    return "strategy";
  }

  /**
   * What became of actions is another partnership's own story: only what was shipped goes along.
   */
  @Override
  public Map<String, String> take(boolean all) {
    Map<String, String> taken = new LinkedHashMap<>();
    TABLES.forEach(each -> taken.put(each.name(), each.take(sql, all)));
    if (!all) {
      taken.put(HISTORY.name(), HISTORY.take(sql, false));
    }
    return taken;
  }

  @Override
  public void clear() {
    sql.execute("select strategy.clear_starter()");
  }

  @Override
  public void put(Map<String, String> tables) {
    TABLES.forEach(each -> each.put(sql, tables.getOrDefault(each.name(), "[]")));
    HISTORY.put(sql, tables.getOrDefault(HISTORY.name(), "[]"));
  }
}
