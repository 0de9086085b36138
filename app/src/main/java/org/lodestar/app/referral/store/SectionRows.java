package org.lodestar.app.referral.store;

import static org.lodestar.app.referral.store.tables.Tables.DRAFT_SECTION;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.referral.Referral;
import org.lodestar.app.referral.form.Section;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.app.vault.Place;
import org.lodestar.app.vault.SealedText;
import org.lodestar.app.vault.face.Vault;
import org.springframework.stereotype.Component;

/** Answers of drafts, sealed section by section. */
@Component
public class SectionRows {
  private final DSLContext sql;
  private final Vault vault;

  SectionRows(DSLContext sql, Vault vault) {
    this.sql = sql;
    this.vault = vault;
  }

  /** A section with the version it was read at. */
  public record Stored(SectionContent content, long version) {}

  /** Every section of a draft that was ever saved. */
  public Map<Section, Stored> list(Referral referral) {
    var rows = sql.selectFrom(DRAFT_SECTION).where(DRAFT_SECTION.FORM.eq(referral.id())).fetch();
    List<SealedText> sealed = new ArrayList<>();
    rows.forEach(
        row ->
            sealed.add(
                new SealedText(
                    FormRows.subject(referral.person()), place(row.getId()), row.getContent())));
    Map<Place, PersonalText> opened = vault.openAll(sealed);
    Map<Section, Stored> sections = new EnumMap<>(Section.class);
    rows.forEach(
        row -> {
          PersonalText text = opened.get(place(row.getId()));
          if (text != null) {
            sections.put(
                Section.valueOf(row.getSection()),
                new Stored(SectionContent.read(text.text()), row.getVersion()));
          }
        });
    return sections;
  }

  /**
   * Keeps a section when it still has the version that was shown.
   *
   * @param shown version that was shown; 0 for a section that was never saved
   * @return whether it was kept
   */
  public boolean save(
      Referral referral,
      Section section,
      SectionContent content,
      long shown,
      UUID worker,
      Instant now) {
    return shown == 0
        ? insert(referral, section, content, worker, now)
        : update(referral, section, content, shown, worker, now);
  }

  private boolean insert(
      Referral referral, Section section, SectionContent content, UUID worker, Instant now) {
    UUID id = Ids.next();
    return sql.insertInto(DRAFT_SECTION)
            .set(DRAFT_SECTION.ID, id)
            .set(DRAFT_SECTION.FORM, referral.id())
            .set(DRAFT_SECTION.PERSON, referral.person())
            .set(DRAFT_SECTION.SECTION, section.name())
            .set(DRAFT_SECTION.CONTENT, seal(referral, id, content))
            .set(DRAFT_SECTION.SAVED_BY, worker)
            .set(DRAFT_SECTION.SAVED_AT, now.atOffset(ZoneOffset.UTC))
            .set(DRAFT_SECTION.VERSION, 1L)
            .onConflictDoNothing()
            .execute()
        == 1;
  }

  private boolean update(
      Referral referral,
      Section section,
      SectionContent content,
      long shown,
      UUID worker,
      Instant now) {
    UUID id =
        sql.select(DRAFT_SECTION.ID)
            .from(DRAFT_SECTION)
            .where(DRAFT_SECTION.FORM.eq(referral.id()), DRAFT_SECTION.SECTION.eq(section.name()))
            .fetchOne(DRAFT_SECTION.ID);
    return id != null
        && sql.update(DRAFT_SECTION)
                .set(DRAFT_SECTION.CONTENT, seal(referral, id, content))
                .set(DRAFT_SECTION.SAVED_BY, worker)
                .set(DRAFT_SECTION.SAVED_AT, now.atOffset(ZoneOffset.UTC))
                .set(DRAFT_SECTION.VERSION, DRAFT_SECTION.VERSION.plus(1))
                .where(DRAFT_SECTION.ID.eq(id), DRAFT_SECTION.VERSION.eq(shown))
                .execute()
            == 1;
  }

  /** Deletes all sections of a draft. */
  public void delete(UUID form) {
    sql.deleteFrom(DRAFT_SECTION).where(DRAFT_SECTION.FORM.eq(form)).execute();
  }

  private byte[] seal(Referral referral, UUID row, SectionContent content) {
    return vault.seal(FormRows.subject(referral.person()), place(row), content.written());
  }

  private static Place place(UUID row) {
    return new Place("referral", "draft_section", "content", row);
  }
}
