package org.lodestar.app.directory.store;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.lodestar.app.directory.Purpose;
import org.lodestar.app.ground.CopiedTable;
import org.lodestar.app.site.StarterPart;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Services of a place with their public numbers. Of a number that comes from elsewhere nobody here
 * has said that it is right: it is to be confirmed, whoever confirmed it there. What comes by copy
 * is shown to nobody before that.
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
              "shown_until",
              "needs",
              "times",
              "tongues"),
          "directory.is_of_the_place(id)");

  private static final CopiedTable WORDS =
      new CopiedTable(
          "directory.service_words",
          List.of("service", "language", "name", "hours", "who_for", "made_from"),
          "directory.is_of_the_place(service)");

  /**
   * What another partnership is told: what pages show, and never a way to the emergency services,
   * which each installation has. No note of editors, and nobody who checked it.
   */
  private static final CopiedTable TOLD =
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
              "shown_from",
              "shown_until"),
          "shown and not purpose = any (%s)".formatted(array(Purpose::vital)));

  /**
   * As it is typed here: what a form would not take is left empty. Whoever wrote the file may have
   * meant harm.
   */
  private static final String COPY =
      """
      insert into directory.service
        (id, purpose, position, name, number, callable, hours, languages, cost, website, who_for,
         audience, source, standing, shown, by_copy, changed_at, shown_from, shown_until)
      select id, purpose, position, name,
             case when number ~ '^[+]?[0-9 ]{2,20}$' then number else '' end,
             callable, hours, languages, cost,
             case when website ~ '^https://[^[:space:]]+$' then website else '' end,
             who_for, audience, source, 'TO_CONFIRM', false, true, now(), shown_from, shown_until
        from json_populate_recordset(null::directory.service, cast(? as json))
       where purpose = any (%s)
      on conflict do nothing
      """
          .formatted(array(each -> !each.vital()));

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
    if (all) {
      taken.put(TOLD.name(), TOLD.take(sql, false));
    } else {
      taken.put(SERVICES.name(), SERVICES.take(sql, false));
      taken.put(WORDS.name(), WORDS.take(sql, false));
    }
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

  /** Translations stay behind: whoever rings a number here reads the English. */
  @Override
  public void copy(Map<String, String> tables) {
    sql.execute(COPY, tables.getOrDefault(TOLD.name(), "[]"));
  }

  private static String array(Predicate<Purpose> which) {
    return Arrays.stream(Purpose.values())
        .filter(which)
        .map(each -> "'" + each.name() + "'")
        .collect(Collectors.joining(", ", "array[", "]"));
  }
}
