package org.lodestar.app.sharing.store;

import static org.lodestar.app.sharing.store.tables.Tables.SHARE_VERSION;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.CaseSheet;
import org.lodestar.app.sharing.Share;
import org.lodestar.app.sharing.ShareVersion;
import org.lodestar.app.sharing.domain.FrozenText;
import org.lodestar.app.sharing.store.tables.tables.records.ShareVersionRecord;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.app.vault.Subject;
import org.lodestar.app.vault.SubjectKind;
import org.springframework.stereotype.Component;

/** The frozen words of shares, each version sealed under a key of its own. */
@Component
public class VersionRows {
  private final DSLContext sql;
  private final SharingCells cells;

  VersionRows(DSLContext sql, SharingCells cells) {
    this.sql = sql;
    this.cells = cells;
  }

  /** Whose key seals a version. */
  public static Subject subject(UUID version) {
    return new Subject(SubjectKind.SHARE, version);
  }

  /** Freezes a version; its grants are written. */
  public void insert(
      Share share,
      ShareVersion version,
      List<CaseSheet> sheets,
      @Nullable PersonalText names,
      @Nullable PersonalText facts) {
    Subject subject = subject(version.id());
    PersonalText words = FrozenText.write(sheets);
    sql.insertInto(SHARE_VERSION)
        .set(SHARE_VERSION.ID, version.id())
        .set(SHARE_VERSION.SHARE, share.id())
        .set(SHARE_VERSION.PERSON, share.person())
        .set(SHARE_VERSION.NUMBER, version.number())
        .set(SHARE_VERSION.CONTENT, cells.seal(subject, SHARE_VERSION.CONTENT, version.id(), words))
        .set(SHARE_VERSION.NAMES, cells.seal(subject, SHARE_VERSION.NAMES, version.id(), names))
        .set(SHARE_VERSION.FACTS, cells.seal(subject, SHARE_VERSION.FACTS, version.id(), facts))
        .set(SHARE_VERSION.MADE_BY, version.madeBy())
        .set(SHARE_VERSION.MADE_AT, Columns.at(version.madeAt()))
        .execute();
  }

  /** From now on receivers get this version. */
  public void send(UUID version, Instant now) {
    sql.update(SHARE_VERSION)
        .set(SHARE_VERSION.SENT_AT, Columns.at(now))
        .where(SHARE_VERSION.ID.eq(version))
        .execute();
  }

  /** Versions of a share as far as they are seen, newest first. */
  public List<ShareVersion> list(UUID share) {
    return sql.selectFrom(SHARE_VERSION)
        .where(SHARE_VERSION.SHARE.eq(share))
        .orderBy(SHARE_VERSION.NUMBER.desc())
        .fetch()
        .map(VersionRows::version);
  }

  /** The version that receivers get. */
  public Optional<ShareVersion> sent(UUID share) {
    return list(share).stream().filter(version -> version.sentAt() != null).findFirst();
  }

  private static ShareVersion version(ShareVersionRecord row) {
    return new ShareVersion(
        row.getId(),
        row.getShare(),
        row.getNumber(),
        row.getMadeBy(),
        row.getMadeAt().toInstant(),
        Columns.instant(row.getSentAt()));
  }

  /** What a version says; empty when it is not for the one who asks. */
  public List<CaseSheet> content(UUID version) {
    return text(version, SHARE_VERSION.CONTENT).map(FrozenText::read).orElse(List.of());
  }

  /** The name of the person, where identity is shared. */
  public Optional<PersonalText> names(UUID version) {
    return text(version, SHARE_VERSION.NAMES);
  }

  /** The facts behind the words, where it rests on a duty. */
  public Optional<PersonalText> facts(UUID version) {
    return text(version, SHARE_VERSION.FACTS);
  }

  private Optional<PersonalText> text(
      UUID version, org.jooq.TableField<ShareVersionRecord, byte[]> cell) {
    List<ShareVersionRecord> rows =
        sql.selectFrom(SHARE_VERSION).where(SHARE_VERSION.ID.eq(version)).fetch();
    SharingCells.Opened opened =
        cells.open(
            rows, SHARE_VERSION.ID, row -> subject(row.get(SHARE_VERSION.ID)), List.of(cell));
    return rows.stream()
        .flatMap(row -> Optional.ofNullable(opened.text(row, cell)).stream())
        .findFirst();
  }
}
