package org.lodestar.app.directory.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.lodestar.app.ground.CopiedTable;
import org.lodestar.app.site.StarterPart;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Services of a place with their public numbers. Of a number that comes from elsewhere nobody here
 * has said that it is right: it is to be confirmed, whoever confirmed it there.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class StarterServices implements StarterPart {
  private static final CopiedTable SERVICES =
      new CopiedTable(
          "directory.service",
          List.of(
              "id",
              "purpose",
              "position",
              "name",
              "number",
              "callable",
              "hours",
              "languages",
              "cost",
              "website",
              "who_for",
              "audience",
              "source",
              "standing",
              "note",
              "shown",
              "version",
              "changed_at",
              "shown_from",
              "shown_until"),
          "directory.is_of_the_place(id)");

  private static final CopiedTable WORDS =
      new CopiedTable(
          "directory.service_words",
          List.of("service", "language", "name", "hours", "who_for", "made_from"),
          "directory.is_of_the_place(service)");

  private final DSLContext sql;

  StarterServices(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public String room() {
    return "directory";
  }

  @Override
  public Map<String, String> take(boolean all) {
    Map<String, String> taken = new LinkedHashMap<>();
    taken.put(SERVICES.name(), SERVICES.take(sql, all));
    taken.put(WORDS.name(), WORDS.take(sql, all));
    return taken;
  }

  @Override
  public void clear() {
    sql.execute("select directory.clear_starter()");
  }

  @Override
  public void put(Map<String, String> tables) {
    SERVICES.put(sql, tables.getOrDefault(SERVICES.name(), "[]"));
    WORDS.put(sql, tables.getOrDefault(WORDS.name(), "[]"));
    sql.execute("update directory.service set standing = 'TO_CONFIRM' where checked_on is null");
  }
}
