package org.lodestar.app.library.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.lodestar.app.ground.CopiedTable;
import org.lodestar.app.site.StarterPart;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Documents of a place, and what takes the place of what; nobody's words and nobody's review. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class StarterDocuments implements StarterPart {
  private static final CopiedTable DOCUMENTS =
      new CopiedTable(
          "library.document",
          List.of(
              "id",
              "slug",
              "title",
              "kind",
              "publisher",
              "edition",
              "published",
              "review",
              "language",
              "link",
              "summary",
              "audience",
              "withdrawn",
              "version"),
          "library.is_of_the_place(id)");

  private static final CopiedTable RELATIONS =
      new CopiedTable(
          "library.document_relation",
          List.of("document", "kind", "other"),
          "library.is_of_the_place(document) or library.is_of_the_place(other)");

  private final DSLContext sql;

  StarterDocuments(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public String room() {
    return "library";
  }

  @Override
  public Map<String, String> take(boolean all) {
    Map<String, String> taken = new LinkedHashMap<>();
    taken.put(DOCUMENTS.name(), DOCUMENTS.take(sql, all));
    taken.put(RELATIONS.name(), RELATIONS.take(sql, all));
    return taken;
  }

  @Override
  public void clear() {
    sql.execute("select library.clear_starter()");
  }

  @Override
  public void put(Map<String, String> tables) {
    DOCUMENTS.put(sql, tables.getOrDefault(DOCUMENTS.name(), "[]"));
    RELATIONS.put(sql, tables.getOrDefault(RELATIONS.name(), "[]"));
  }
}
