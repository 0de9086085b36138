package org.lodestar.app.library.store;

import static org.lodestar.app.library.store.tables.Tables.RECORDING;
import static org.lodestar.app.library.store.tables.Tables.RECORDING_PIECE;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.lodestar.app.library.MediaKind;
import org.lodestar.app.library.NewRecording;
import org.lodestar.app.library.RecordedIn;
import org.lodestar.app.library.Recording;
import org.lodestar.app.library.store.tables.tables.records.RecordingRecord;
import org.lodestar.app.members.face.CodedTable;
import org.lodestar.app.members.face.Forgeries;
import org.lodestar.app.site.EditClash;
import org.springframework.stereotype.Component;

/**
 * Recordings and their bytes. A row without its code is as if absent; so is a piece that is not the
 * one that was approved.
 */
@Component
public class RecordingRows {
  /** Bytes of a piece; the last one may have fewer. */
  public static final int PIECE = 512 * 1024;

  private static final int DIGEST = 32;

  /** What stands where words stood. */
  private static final String GONE = "-";

  private final DSLContext sql;
  private final CodedTable<RecordingRecord> codes;
  private final Forgeries forgeries;

  RecordingRows(DSLContext sql, RecordingCodes codes, Forgeries forgeries) {
    this.sql = sql;
    this.codes = codes.recordings();
    this.forgeries = forgeries;
  }

  /** All that nobody took off, of every page. */
  public List<Recording> list() {
    return where(RECORDING.OFF_AT.isNull());
  }

  /** Those of a page that nobody took off. */
  public List<Recording> list(String spot) {
    return where(RECORDING.SPOT.eq(spot).and(RECORDING.OFF_AT.isNull()));
  }

  /** One of them, if nobody took it off. */
  public Optional<Recording> find(UUID id) {
    return where(RECORDING.ID.eq(id).and(RECORDING.OFF_AT.isNull())).stream().findFirst();
  }

  /** Whether one of this page was taken off. */
  public boolean isGone(String spot, UUID id) {
    return where(RECORDING.ID.eq(id).and(RECORDING.SPOT.eq(spot)).and(RECORDING.OFF_AT.isNotNull()))
            .size()
        == 1;
  }

  private List<Recording> where(Condition which) {
    return sql
        .selectFrom(RECORDING)
        .where(which)
        .orderBy(RECORDING.ADDED_AT.desc(), RECORDING.ID)
        .fetch()
        .stream()
        .filter(codes::isRight)
        .map(RecordingRows::recording)
        .toList();
  }

  private static Recording recording(RecordingRecord row) {
    OffsetDateTime off = row.getOffAt();
    return new Recording(
        row.getId(),
        new NewRecording(
            row.getSpot(),
            new RecordedIn(row.getLanguage()),
            row.getTitle(),
            row.getMinutes(),
            row.getTranscript(),
            row.getChecker()),
        MediaKind.valueOf(row.getMedia()),
        row.getSize(),
        row.getScanned(),
        row.getAddedBy(),
        row.getAddedAt().toInstant(),
        row.getReview(),
        row.getApprovedBy(),
        off == null ? null : off.toInstant(),
        row.getVersion());
  }

  /** Keeps one with its bytes, which are read to their end. */
  public void insert(Recording added, InputStream bytes) throws IOException {
    byte[] digests = pieces(added.id(), bytes);
    NewRecording said = added.said();
    RecordingRecord row = new RecordingRecord();
    row.setId(added.id());
    row.setSpot(said.spot());
    row.setLanguage(said.language().tag());
    row.setMedia(added.media().name());
    row.setTitle(said.title());
    row.setMinutes(said.minutes());
    row.setTranscript(said.transcript());
    row.setChecker(said.checker());
    row.setSize(added.size());
    row.setScanned(added.scanned());
    row.setDigests(digests);
    row.setAddedBy(added.addedBy());
    row.setAddedAt(utc(added.addedAt()));
    row.setReview(added.review());
    row.setVersion(added.version());
    sql.insertInto(RECORDING).set(codes.coded(row)).execute();
  }

  /** Keeps the bytes in pieces; what comes of it are their digests, one after the other. */
  private byte[] pieces(UUID id, InputStream bytes) throws IOException {
    ByteArrayOutputStream digests = new ByteArrayOutputStream();
    int number = 0;
    for (byte[] piece = bytes.readNBytes(PIECE);
        piece.length > 0;
        piece = bytes.readNBytes(PIECE)) {
      digests.writeBytes(digest(piece));
      sql.insertInto(RECORDING_PIECE)
          .set(RECORDING_PIECE.RECORDING, id)
          .set(RECORDING_PIECE.NUMBER, number)
          .set(RECORDING_PIECE.BYTES, piece)
          .execute();
      number++;
    }
    return digests.toByteArray();
  }

  private static byte[] digest(byte[] piece) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(piece);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 is part of every platform", e);
    }
  }

  /** A piece of one that nobody took off, if it is the one with which that was added. */
  public Optional<byte[]> piece(UUID id, int number) {
    RecordingRecord row =
        sql.selectFrom(RECORDING)
            .where(RECORDING.ID.eq(id), RECORDING.OFF_AT.isNull())
            .fetchOptional()
            .filter(codes::isRight)
            .orElse(null);
    if (row == null) {
      return Optional.empty();
    }
    Optional<byte[]> piece =
        sql.select(RECORDING_PIECE.BYTES)
            .from(RECORDING_PIECE)
            .where(RECORDING_PIECE.RECORDING.eq(id), RECORDING_PIECE.NUMBER.eq(number))
            .fetchOptional(RECORDING_PIECE.BYTES);
    if (piece.isPresent() && !isOf(piece.get(), row.getDigests(), number)) {
      forgeries.met("library.recording_piece", id);
      return Optional.empty();
    }
    return piece;
  }

  private static boolean isOf(byte[] piece, byte[] digests, int number) {
    int from = number * DIGEST;
    return from + DIGEST <= digests.length
        && MessageDigest.isEqual(digest(piece), Arrays.copyOfRange(digests, from, from + DIGEST));
  }

  /**
   * Holds those of a page that nobody took off until all is done: two who change what stands there
   * come one after the other.
   */
  public void hold(String spot) {
    sql.select(RECORDING.ID)
        .from(RECORDING)
        .where(RECORDING.SPOT.eq(spot), RECORDING.OFF_AT.isNull())
        .orderBy(RECORDING.ID)
        .forUpdate()
        .fetch();
  }

  /** Lets those who add to a page come one after the other, also where nothing stands there yet. */
  public void queue(String spot) {
    sql.execute("select pg_advisory_xact_lock(hashtextextended(?, 0))", "recordings of " + spot);
  }

  /** Makes a day the last on which those of a page are looked at again. */
  public void due(String spot, LocalDate day) {
    hold(spot);
    sql.update(RECORDING)
        .set(RECORDING.REVIEW, day)
        .set(RECORDING.VERSION, RECORDING.VERSION.plus(1))
        .where(RECORDING.SPOT.eq(spot), RECORDING.OFF_AT.isNull(), RECORDING.REVIEW.gt(day))
        .execute();
  }

  /** One that the platform wrote and nobody took off, held. */
  private Optional<RecordingRecord> lock(UUID id) {
    return sql.selectFrom(RECORDING)
        .where(RECORDING.ID.eq(id), RECORDING.OFF_AT.isNull())
        .forUpdate()
        .fetchOptional()
        .filter(codes::isRight);
  }

  /**
   * Approves one.
   *
   * @throws EditClash when somebody else was first, or took it off
   */
  public void approve(UUID id, UUID by, Instant at) {
    RecordingRecord row =
        lock(id).filter(each -> each.getApprovedBy() == null).orElseThrow(EditClash::new);
    row.setApprovedBy(by);
    row.setApprovedAt(utc(at));
    codes.coded(row).update();
  }

  /**
   * Takes one off for good, and with it its bytes, its words and the name of who made sure of them;
   * a second time changes nothing.
   */
  public void takeOff(UUID id, UUID by, Instant at) {
    lock(id)
        .ifPresent(
            row -> {
              row.setTitle(GONE);
              row.setTranscript(GONE);
              row.setChecker(GONE);
              row.setOffBy(by);
              row.setOffAt(utc(at));
              codes.coded(row).update();
              sql.deleteFrom(RECORDING_PIECE).where(RECORDING_PIECE.RECORDING.eq(id)).execute();
            });
  }

  /**
   * Keeps when it is looked at again.
   *
   * @throws EditClash when somebody else looked meanwhile
   */
  public void review(UUID id, LocalDate next, long version) {
    int rows =
        sql.update(RECORDING)
            .set(RECORDING.REVIEW, next)
            .set(RECORDING.VERSION, version + 1)
            .where(RECORDING.ID.eq(id), RECORDING.VERSION.eq(version), RECORDING.OFF_AT.isNull())
            .execute();
    if (rows == 0) {
      throw new EditClash();
    }
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
