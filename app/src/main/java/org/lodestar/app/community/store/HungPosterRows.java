package org.lodestar.app.community.store;

import static org.lodestar.app.community.store.tables.Tables.POSTER_HUNG;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.community.HungPoster;
import org.lodestar.app.community.OutreachSite;
import org.lodestar.app.community.PosterSize;
import org.lodestar.app.community.Setting;
import org.lodestar.app.community.store.tables.tables.records.PosterHungRecord;
import org.lodestar.app.site.Language;
import org.springframework.stereotype.Component;

/** Posters and where they hang. */
@Component
public class HungPosterRows {
  private final DSLContext sql;

  HungPosterRows(DSLContext sql) {
    this.sql = sql;
  }

  /** Those that hang, the first to be replaced first. */
  public List<HungPoster> standing() {
    return sql.selectFrom(POSTER_HUNG)
        .where(POSTER_HUNG.TAKEN_DOWN.isFalse())
        .orderBy(POSTER_HUNG.REPLACE_BY, POSTER_HUNG.ID)
        .fetch(HungPosterRows::poster);
  }

  /** Who hung each of those that should be replaced by a day. */
  public List<UUID> due(LocalDate day) {
    return sql.select(POSTER_HUNG.HUNG_BY)
        .from(POSTER_HUNG)
        .where(POSTER_HUNG.TAKEN_DOWN.isFalse(), POSTER_HUNG.REPLACE_BY.le(day))
        .fetch(POSTER_HUNG.HUNG_BY);
  }

  /** One of them, also when it hangs no more. */
  public Optional<HungPoster> find(UUID id) {
    return sql.selectFrom(POSTER_HUNG)
        .where(POSTER_HUNG.ID.eq(id))
        .fetchOptional(HungPosterRows::poster);
  }

  private static HungPoster poster(PosterHungRecord row) {
    return new HungPoster(
        row.getId(),
        row.getPlan(),
        new HungPoster.Content(
            row.getSite(),
            kind(row.getKind()),
            row.getWard(),
            Setting.valueOf(row.getSetting()),
            PosterSize.valueOf(row.getSize()),
            Arrays.stream(row.getLanguages()).map(Language::of).toList(),
            row.getHungOn(),
            row.getReplaceBy()),
        row.getTakenDown(),
        row.getHungBy(),
        row.getVersion());
  }

  private static OutreachSite.@Nullable Kind kind(@Nullable String code) {
    return code == null ? null : OutreachSite.Kind.valueOf(code);
  }

  /** Keeps a new one. */
  public void insert(HungPoster poster) {
    HungPoster.Content content = poster.content();
    sql.insertInto(POSTER_HUNG)
        .set(POSTER_HUNG.ID, poster.id())
        .set(POSTER_HUNG.PLAN, poster.plan())
        .set(POSTER_HUNG.SITE, content.site())
        .set(POSTER_HUNG.KIND, content.kind() == null ? null : content.kind().name())
        .set(POSTER_HUNG.WARD, content.ward())
        .set(POSTER_HUNG.SETTING, content.setting().name())
        .set(POSTER_HUNG.SIZE, content.size().name())
        .set(
            POSTER_HUNG.LANGUAGES,
            content.languages().stream().map(Language::tag).toArray(String[]::new))
        .set(POSTER_HUNG.HUNG_ON, content.hung())
        .set(POSTER_HUNG.REPLACE_BY, content.replace())
        .set(POSTER_HUNG.HUNG_BY, poster.by())
        .execute();
  }

  /** That another hangs in its place, or none, if nobody else has changed it since. */
  public void update(HungPoster poster) {
    Codes.mustBeOne(
        sql.update(POSTER_HUNG)
            .set(POSTER_HUNG.HUNG_ON, poster.content().hung())
            .set(POSTER_HUNG.REPLACE_BY, poster.content().replace())
            .set(POSTER_HUNG.TAKEN_DOWN, poster.takenDown())
            .set(POSTER_HUNG.HUNG_BY, poster.by())
            .set(POSTER_HUNG.VERSION, poster.version() + 1)
            .where(
                POSTER_HUNG.ID.eq(poster.id()),
                POSTER_HUNG.VERSION.eq(poster.version()),
                POSTER_HUNG.TAKEN_DOWN.isFalse())
            .execute());
  }
}
