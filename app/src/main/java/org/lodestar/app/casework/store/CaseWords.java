package org.lodestar.app.casework.store;

import static org.lodestar.app.casework.store.tables.Tables.CHRONOLOGY;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.Episode;
import org.lodestar.app.casework.Happening;
import org.lodestar.app.casework.Recorded;
import org.lodestar.app.casework.Sign;
import org.lodestar.app.files.face.Attachments;
import org.lodestar.app.vault.Field;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.app.vault.Subject;
import org.lodestar.app.vault.SubjectKind;
import org.lodestar.app.vault.face.Vault;
import org.springframework.stereotype.Component;

/**
 * By which written words a case is found. What is about one person is found under their key and
 * dies with it; narrow notes are found under their circle, so that nobody else learns that a word
 * stands there.
 */
@Component
public class CaseWords {
  private final DSLContext sql;
  private final Vault vault;
  private final Cells cells;
  private final CaseRows cases;
  private final PersonRows people;
  private final FileEntries<Episode> episodes;
  private final FileEntries<Sign> signs;
  private final FileEntries<Happening> happenings;
  private final NarrowCircles circles;
  private final Attachments attachments;

  CaseWords(
      DSLContext sql,
      Vault vault,
      Cells cells,
      CaseRows cases,
      PersonRows people,
      FileEntries<Episode> episodes,
      FileEntries<Sign> signs,
      FileEntries<Happening> happenings,
      NarrowCircles circles,
      Attachments attachments) {
    this.sql = sql;
    this.vault = vault;
    this.cells = cells;
    this.cases = cases;
    this.people = people;
    this.episodes = episodes;
    this.signs = signs;
    this.happenings = happenings;
    this.circles = circles;
    this.attachments = attachments;
  }

  private static Subject subject(UUID caseOrCircle) {
    return new Subject(SubjectKind.CASE, caseOrCircle);
  }

  /** After a change of the summary or of the notes of a case. */
  public void ofCase(CaseFile file) {
    List<String> texts = new ArrayList<>();
    add(texts, file.summary());
    texts.addAll(notes(file.id(), CHRONOLOGY.CIRCLE.isNull()));
    texts.addAll(attachments.words(file.id()));
    vault.reindex(subject(file.id()), Field.TEXT, texts);
    // Whoever is not in the circle sees none of its notes and must not take their words away.
    circles
        .find(file.id())
        .filter(circles::isMine)
        .ifPresent(circle -> ofCircle(file.id(), circle));
  }

  private void ofCircle(UUID caseFile, UUID circle) {
    List<String> texts = notes(caseFile, CHRONOLOGY.CIRCLE.eq(circle));
    vault.reindex(subject(circle), Field.TEXT, texts);
  }

  private List<String> notes(UUID caseFile, Condition which) {
    var rows =
        sql.selectFrom(CHRONOLOGY)
            .where(CHRONOLOGY.CASE_FILE.eq(caseFile), CHRONOLOGY.WORDS.isNotNull())
            .and(which)
            .fetch();
    Cells.Opened opened =
        cells.open(rows, CHRONOLOGY.ID, row -> subject(caseFile), List.of(CHRONOLOGY.WORDS));
    return rows.stream()
        .map(row -> opened.text(row, CHRONOLOGY.WORDS))
        .filter(Objects::nonNull)
        .map(PersonalText::text)
        .toList();
  }

  /** After a change of what was done to a person or of signs about them. */
  public void ofPerson(UUID person) {
    List<String> texts = new ArrayList<>();
    for (var episode : episodes.list(person)) {
      add(texts, episode.what().places(), episode.what().controllers(), episode.what().account());
    }
    for (var sign : signs.list(person)) {
      add(texts, sign.what().observation(), sign.what().opinion(), sign.what().place());
    }
    for (Recorded<Happening> piece : happenings.list(person)) {
      Happening what = piece.what();
      add(texts, what.place(), what.ledTo(), what.who(), what.words(), what.toldBy());
    }
    texts.addAll(attachments.words(person));
    vault.reindex(PersonRows.subject(person), Field.TEXT, texts);
  }

  private static void add(List<String> texts, @Nullable PersonalText... written) {
    Stream.of(written).filter(Objects::nonNull).map(PersonalText::text).forEach(texts::add);
  }

  /** Cases in which all these words were written in one place, as far as the asker sees them. */
  public Set<UUID> find(String typed) {
    Set<UUID> casesOrCircles = found(typed, SubjectKind.CASE);
    Set<UUID> all = new HashSet<>(people.casesOf(found(typed, SubjectKind.PERSON)));
    all.addAll(circles.casesOf(casesOrCircles));
    all.addAll(cases.seenOf(casesOrCircles));
    return all;
  }

  private Set<UUID> found(String typed, SubjectKind kind) {
    return vault.find(Field.TEXT, typed, kind).stream()
        .map(Subject::id)
        .collect(Collectors.toSet());
  }
}
