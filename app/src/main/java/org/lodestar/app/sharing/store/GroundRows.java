package org.lodestar.app.sharing.store;

import static org.lodestar.app.sharing.store.tables.Tables.SHARE;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.sharing.Grounds;
import org.lodestar.app.sharing.NewShare;
import org.lodestar.app.sharing.store.tables.tables.records.ShareRecord;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.app.vault.Subject;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The giver's own words about a share, sealed by the person's key. */
@Component
public class GroundRows {
  private static final List<TableField<ShareRecord, byte[]>> SEALED =
      List.of(
          SHARE.WHY,
          SHARE.AGREED,
          SHARE.WITHOUT_CONSENT,
          SHARE.DECIDER,
          SHARE.SECTION_REASONS,
          SHARE.OUTSIDE,
          SHARE.ENQUIRY_NAME,
          SHARE.TELL);

  private final DSLContext sql;
  private final SharingCells cells;
  private final JsonMapper json = JsonMapper.builder().build();

  GroundRows(DSLContext sql, SharingCells cells) {
    this.sql = sql;
    this.cells = cells;
  }

  void fill(ShareRecord row, UUID id, NewShare wanted) {
    Subject subject = ShareRows.subject(wanted.person());
    Grounds grounds = wanted.grounds();
    row.setWhy(cells.seal(subject, SHARE.WHY, id, grounds.why()));
    row.setAgreed(cells.seal(subject, SHARE.AGREED, id, grounds.agreed()));
    row.setWithoutConsent(cells.seal(subject, SHARE.WITHOUT_CONSENT, id, grounds.withoutConsent()));
    row.setDecider(cells.seal(subject, SHARE.DECIDER, id, grounds.decider()));
    row.setSectionReasons(
        cells.seal(subject, SHARE.SECTION_REASONS, id, written(grounds.sections())));
    row.setOutside(cells.seal(subject, SHARE.OUTSIDE, id, wanted.receiver().outside()));
    row.setTell(cells.seal(subject, SHARE.TELL, id, wanted.tell()));
    if (wanted.enquiry() != null) {
      row.setEnquiryPerson(wanted.enquiry().person());
      row.setEnquiryName(cells.seal(subject, SHARE.ENQUIRY_NAME, id, wanted.enquiry().name()));
    }
  }

  /** Whom it is to protect, in the giver's words; null for the person themselves. */
  public @Nullable PersonalText enquiry(UUID share) {
    ShareRecord row = row(share);
    return open(List.of(row)).text(row, SHARE.ENQUIRY_NAME);
  }

  /** What the receiver is told beside the parts; null where nothing is. */
  public @Nullable PersonalText tell(UUID share) {
    ShareRecord row = row(share);
    return open(List.of(row)).text(row, SHARE.TELL);
  }

  private @Nullable PersonalText written(Map<String, PersonalText> reasons) {
    Map<String, String> plain = new HashMap<>();
    reasons.forEach((code, reason) -> plain.put(code, reason.text()));
    return plain.isEmpty() ? null : PersonalText.of(json.writeValueAsString(plain));
  }

  private Map<String, PersonalText> read(@Nullable PersonalText written) {
    Map<String, PersonalText> reasons = new HashMap<>();
    if (written != null) {
      json.readValue(written.text(), new TypeReference<Map<String, String>>() {})
          .forEach((code, reason) -> reasons.put(code, PersonalText.of(reason)));
    }
    return reasons;
  }

  /** Why a share is given. */
  public Grounds get(UUID share) {
    ShareRecord row = row(share);
    SharingCells.Opened opened = open(List.of(row));
    return new Grounds(
        opened.must(row, SHARE.WHY),
        opened.text(row, SHARE.AGREED),
        opened.text(row, SHARE.WITHOUT_CONSENT),
        opened.text(row, SHARE.DECIDER),
        read(opened.text(row, SHARE.SECTION_REASONS)));
  }

  /** Who it goes to, of those that go out of the partnership. */
  public Map<UUID, PersonalText> outside(List<UUID> shares) {
    List<ShareRecord> rows =
        sql.selectFrom(SHARE).where(SHARE.ID.in(shares), SHARE.OUTSIDE.isNotNull()).fetch();
    SharingCells.Opened opened = open(rows);
    Map<UUID, PersonalText> names = new HashMap<>();
    rows.forEach(row -> names.put(row.getId(), opened.must(row, SHARE.OUTSIDE)));
    return names;
  }

  /** Keeps the pass phrase of a sealed document. */
  public void keepPassPhrase(UUID share, UUID person, PersonalText phrase) {
    sql.update(SHARE)
        .set(
            SHARE.PASS_PHRASE,
            cells.seal(ShareRows.subject(person), SHARE.PASS_PHRASE, share, phrase))
        .where(SHARE.ID.eq(share))
        .execute();
  }

  /** The pass phrase of a sealed document, if one was made. */
  public @Nullable PersonalText passPhrase(UUID share) {
    ShareRecord row = row(share);
    return cells
        .open(
            List.of(row),
            SHARE.ID,
            each -> ShareRows.subject(each.get(SHARE.PERSON)),
            List.of(SHARE.PASS_PHRASE))
        .text(row, SHARE.PASS_PHRASE);
  }

  private ShareRecord row(UUID share) {
    return sql.selectFrom(SHARE)
        .where(SHARE.ID.eq(share))
        .fetchOptional()
        .orElseThrow(NotFound::new);
  }

  private SharingCells.Opened open(List<ShareRecord> rows) {
    return cells.open(rows, SHARE.ID, row -> ShareRows.subject(row.get(SHARE.PERSON)), SEALED);
  }
}
