package org.lodestar.app.library.store;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.lodestar.app.ground.CopiedTable;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.StarterPart;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Documents of a place, and what takes the place of what; nobody's words and nobody's review.
 * Another partnership is not told what this one wrote for its own workers.
 */
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

  private static final String MAY_BE_TOLD =
      "audience = 'EVERYONE' or kind in ('LAW', 'NATIONAL_GUIDANCE')";

  private static final CopiedTable TOLD =
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
              "language",
              "link",
              "summary",
              "withdrawn"),
          MAY_BE_TOLD);

  private static final CopiedTable TOLD_RELATIONS =
      new CopiedTable(
          "library.document_relation",
          List.of("document", "kind", "other"),
          """
          (select count(*) from library.document d
            where d.id in (document, other)
              and (d.audience = 'EVERYONE' or d.kind in ('LAW', 'NATIONAL_GUIDANCE'))) = 2
          """);

  /**
   * For workers alone, until an editor here has read it and shows it to everybody. What is in a
   * language that we do not know is left out.
   */
  private static final String COPY =
      """
      insert into library.document
        (id, slug, title, kind, publisher, edition, published, language, link, summary, audience,
         withdrawn)
      select id, slug, title, kind, publisher, edition, published, language, link, summary, 'STAFF',
             withdrawn
        from json_populate_recordset(null::library.document, cast(? as json))
       where language = any (%s)
      on conflict do nothing
      """
          .formatted(
              Arrays.stream(Language.values())
                  .map(each -> "'" + each.name() + "'")
                  .collect(Collectors.joining(", ", "array[", "]")));

  private static final String COPY_RELATIONS =
      """
      insert into library.document_relation (document, kind, other)
      select r.document, r.kind, r.other
        from json_populate_recordset(null::library.document_relation, cast(? as json)) r
       where exists (select from library.document d where d.id = r.document)
         and exists (select from library.document d where d.id = r.other)
      on conflict do nothing
      """;

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
    taken.put(DOCUMENTS.name(), (all ? TOLD : DOCUMENTS).take(sql, false));
    taken.put(RELATIONS.name(), (all ? TOLD_RELATIONS : RELATIONS).take(sql, false));
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

  @Override
  public void copy(Map<String, String> tables) {
    sql.execute(COPY, tables.getOrDefault(DOCUMENTS.name(), "[]"));
    sql.execute(COPY_RELATIONS, tables.getOrDefault(RELATIONS.name(), "[]"));
  }
}
