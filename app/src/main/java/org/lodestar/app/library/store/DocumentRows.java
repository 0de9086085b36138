package org.lodestar.app.library.store;

import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.lodestar.app.library.store.tables.Tables.DOCUMENT;
import static org.lodestar.app.library.store.tables.Tables.DOCUMENT_RELATION;
import static org.lodestar.app.library.store.tables.Tables.DOCUMENT_REVIEW;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.library.Document;
import org.lodestar.app.library.Document.Relations;
import org.lodestar.app.library.Document.Source;
import org.lodestar.app.library.DocumentReview;
import org.lodestar.app.site.EditClash;
import org.lodestar.app.site.Language;
import org.springframework.stereotype.Component;

/** Documents with how they stand to each other, and that they were looked at again. */
@Component
public class DocumentRows {
  private static final String REPLACES = "REPLACES";
  private static final String PART_OF = "PART_OF";
  private static final String SEE_ALSO = "SEE_ALSO";

  private static final Field<List<Related>> RELATED =
      multiset(
              select(DOCUMENT_RELATION.KIND, DOCUMENT_RELATION.OTHER)
                  .from(DOCUMENT_RELATION)
                  .where(DOCUMENT_RELATION.DOCUMENT.eq(DOCUMENT.ID)))
          .as("related")
          .convertFrom(rows -> rows.map(row -> new Related(row.value1(), row.value2())));

  private static final Field<@Nullable UUID> REPLACED_BY =
      select(DOCUMENT_RELATION.DOCUMENT)
          .from(DOCUMENT_RELATION)
          .where(DOCUMENT_RELATION.OTHER.eq(DOCUMENT.ID), DOCUMENT_RELATION.KIND.eq(REPLACES))
          .asField("replaced_by");

  private static final Field<@Nullable LocalDate> REPLACED_ON =
      select(DOCUMENT_RELATION.SINCE)
          .from(DOCUMENT_RELATION)
          .where(DOCUMENT_RELATION.OTHER.eq(DOCUMENT.ID), DOCUMENT_RELATION.KIND.eq(REPLACES))
          .asField("replaced_on");

  private final DSLContext sql;

  DocumentRows(DSLContext sql) {
    this.sql = sql;
  }

  private record Related(String kind, UUID other) {}

  /** All of them by identifier, in the order of their titles. */
  public Map<UUID, Document> all() {
    Map<UUID, Document> all = new LinkedHashMap<>();
    sql.select(DOCUMENT.asterisk())
        .select(RELATED, REPLACED_BY, REPLACED_ON)
        .from(DOCUMENT)
        .orderBy(DOCUMENT.TITLE, DOCUMENT.ID)
        .fetch(DocumentRows::document)
        .forEach(each -> all.put(each.id(), each));
    return all;
  }

  private static Document document(Record row) {
    return new Document(
        row.get(DOCUMENT.ID),
        row.get(DOCUMENT.SLUG),
        new Document.Content(
            row.get(DOCUMENT.TITLE),
            Document.Kind.valueOf(row.get(DOCUMENT.KIND)),
            new Source(
                row.get(DOCUMENT.PUBLISHER),
                row.get(DOCUMENT.EDITION),
                row.get(DOCUMENT.PUBLISHED),
                Language.valueOf(row.get(DOCUMENT.LANGUAGE)),
                row.get(DOCUMENT.LINK)),
            row.get(DOCUMENT.SUMMARY),
            Document.Audience.valueOf(row.get(DOCUMENT.AUDIENCE)),
            row.get(DOCUMENT.WITHDRAWN),
            relations(row.get(RELATED))),
        row.get(REPLACED_BY),
        row.get(REPLACED_ON),
        row.get(DOCUMENT.REVIEW),
        row.get(DOCUMENT.VERSION));
  }

  private static Relations relations(List<Related> related) {
    return new Relations(
        of(related, REPLACES),
        of(related, PART_OF).stream().findFirst().orElse(null),
        of(related, SEE_ALSO));
  }

  private static Set<UUID> of(List<Related> related, String kind) {
    return related.stream()
        .filter(each -> each.kind().equals(kind))
        .map(Related::other)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Map<Field<?>, @Nullable Object> said(Document.Content content) {
    Map<Field<?>, @Nullable Object> said = new LinkedHashMap<>();
    said.put(DOCUMENT.TITLE, content.title());
    said.put(DOCUMENT.KIND, content.kind().name());
    said.put(DOCUMENT.PUBLISHER, content.source().publisher());
    said.put(DOCUMENT.EDITION, content.source().edition());
    said.put(DOCUMENT.PUBLISHED, content.source().published());
    said.put(DOCUMENT.LANGUAGE, content.source().language().name());
    said.put(DOCUMENT.LINK, content.source().link());
    said.put(DOCUMENT.SUMMARY, content.summary());
    said.put(DOCUMENT.AUDIENCE, content.audience().name());
    said.put(DOCUMENT.WITHDRAWN, content.withdrawn());
    return said;
  }

  /**
   * Keeps a new one.
   *
   * @param today since when it has the place of those that it replaces
   */
  public void insert(
      UUID id, String slug, Document.Content content, LocalDate review, LocalDate today) {
    sql.insertInto(DOCUMENT)
        .set(DOCUMENT.ID, id)
        .set(DOCUMENT.SLUG, slug)
        .set(DOCUMENT.REVIEW, review)
        .set(said(content))
        .execute();
    relate(id, content.relations(), today);
  }

  /** Changes one, if nobody else has since; what it has replaced already keeps its day. */
  public void update(UUID id, Document.Content content, LocalDate today, long version) {
    mustBeOne(
        sql.update(DOCUMENT)
            .set(said(content))
            .set(DOCUMENT.VERSION, version + 1)
            .where(DOCUMENT.ID.eq(id), DOCUMENT.VERSION.eq(version))
            .execute());
    sql.deleteFrom(DOCUMENT_RELATION)
        .where(
            DOCUMENT_RELATION.DOCUMENT.eq(id),
            DOCUMENT_RELATION
                .KIND
                .ne(REPLACES)
                .or(DOCUMENT_RELATION.OTHER.notIn(content.relations().replaces())))
        .execute();
    relate(id, content.relations(), today);
  }

  private static void mustBeOne(int changed) {
    if (changed == 0) {
      throw new EditClash();
    }
  }

  private void relate(UUID id, Relations relations, LocalDate today) {
    relations.replaces().forEach(each -> relate(id, REPLACES, each, today));
    relations.seeAlso().forEach(each -> relate(id, SEE_ALSO, each, null));
    if (relations.partOf() != null) {
      relate(id, PART_OF, relations.partOf(), null);
    }
  }

  private void relate(UUID id, String kind, UUID other, @Nullable LocalDate since) {
    sql.insertInto(DOCUMENT_RELATION)
        .set(DOCUMENT_RELATION.DOCUMENT, id)
        .set(DOCUMENT_RELATION.KIND, kind)
        .set(DOCUMENT_RELATION.OTHER, other)
        .set(DOCUMENT_RELATION.SINCE, since)
        .onConflict(DOCUMENT_RELATION.DOCUMENT, DOCUMENT_RELATION.KIND, DOCUMENT_RELATION.OTHER)
        .doNothing()
        .execute();
  }

  /** Writes down that one was looked at, if nobody else has changed it since. */
  public void review(UUID id, DocumentReview review, long version) {
    mustBeOne(
        sql.update(DOCUMENT)
            .set(DOCUMENT.REVIEW, review.next())
            .set(DOCUMENT.VERSION, version + 1)
            .where(DOCUMENT.ID.eq(id), DOCUMENT.VERSION.eq(version))
            .execute());
    sql.insertInto(DOCUMENT_REVIEW)
        .set(DOCUMENT_REVIEW.ID, review.id())
        .set(DOCUMENT_REVIEW.DOCUMENT, id)
        .set(DOCUMENT_REVIEW.FOUND, review.found())
        .set(DOCUMENT_REVIEW.NEXT, review.next())
        .set(DOCUMENT_REVIEW.BY_WORKER, review.by())
        .set(DOCUMENT_REVIEW.AT, review.at().atOffset(ZoneOffset.UTC))
        .execute();
  }

  /** When one was looked at, the last first. */
  public List<DocumentReview> reviews(UUID document) {
    return sql.selectFrom(DOCUMENT_REVIEW)
        .where(DOCUMENT_REVIEW.DOCUMENT.eq(document))
        .orderBy(DOCUMENT_REVIEW.AT.desc(), DOCUMENT_REVIEW.ID.desc())
        .fetch(
            row ->
                new DocumentReview(
                    row.getId(),
                    row.getFound(),
                    row.getNext(),
                    row.getByWorker(),
                    row.getAt().toInstant()));
  }
}
