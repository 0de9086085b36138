package org.lodestar.app.risks.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.lodestar.app.ground.CopiedTable;
import org.lodestar.app.site.StarterPart;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Threats that a published strategy names for its place, with that source; nobody's judgement. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class StarterThreats implements StarterPart {
  private static final String AS_IT_CAME = "risks.is_as_it_came(%s)";

  /** In the order in which they are put in. */
  private static final List<CopiedTable> TABLES =
      List.of(
          table("threat", "id", "id", "title", "seen", "tags", "first_source", "review"),
          table(
              "threat_source",
              "threat",
              "id",
              "threat",
              "title",
              "reference",
              "dated",
              "grade",
              "information"),
          table("threat_sector", "threat", "threat", "sector"));

  private final DSLContext sql;

  StarterThreats(DSLContext sql) {
    this.sql = sql;
  }

  private static CopiedTable table(String name, String key, String... columns) {
    return new CopiedTable("risks." + name, List.of(columns), AS_IT_CAME.formatted(key));
  }

  @Override
  public String room() {
    return "risks";
  }

  /**
   * What partners saw of a threat, and what they made of it, is for themselves: only what was
   * shipped goes along.
   */
  @Override
  public Map<String, String> take(boolean all) {
    Map<String, String> taken = new LinkedHashMap<>();
    TABLES.forEach(each -> taken.put(each.name(), each.take(sql, false)));
    return taken;
  }

  @Override
  public void clear() {
    sql.execute("select risks.clear_starter()");
  }

  @Override
  public void put(Map<String, String> tables) {
    TABLES.forEach(each -> each.put(sql, tables.getOrDefault(each.name(), "[]")));
  }
}
