package org.lodestar.app.casework.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.InterestsRecord;
import org.lodestar.app.casework.Matter;
import org.lodestar.app.casework.Person;
import org.lodestar.app.casework.domain.InterestsRules;
import org.lodestar.app.site.SummaryRow;

/**
 * What was decided for somebody, or is being decided.
 *
 * @param matter the question
 * @param questions each question, with what was found and decided about it
 * @param numbers on which those on duty are rung
 * @param record that is shown; null where there is none
 * @param groups of it, for reading and for paper
 * @param maySecond whether the one who reads may be the second person
 */
public record InterestsPage(
    CaseFile file,
    Person person,
    Matter matter,
    List<Question> questions,
    List<String> numbers,
    @Nullable InterestsRecord record,
    Standing standing,
    List<Group> groups,
    boolean lacksCapacity,
    boolean mayWork,
    boolean maySecond,
    boolean advocateOwed) {
  /** Some lines under a heading. */
  public record Group(String title, List<SummaryRow> rows) {
    public Group {
      rows = List.copyOf(rows);
    }
  }

  /** One question: where it is decided, what it is called, how it stands. */
  public record Question(String href, String label, String said, boolean here) {}

  /** What stands at the top: nothing decided, or who agreed and when. */
  public record Standing(String words, String tone) {}

  public InterestsPage {
    questions = List.copyOf(questions);
    numbers = List.copyOf(numbers);
    groups = List.copyOf(groups);
  }

  /** The same page for this question, with more behind its address. */
  public String at(String below, String parameter) {
    return here() + below + "?about=" + matter + parameter;
  }

  /** Whether a second person is waited for. */
  public boolean waits() {
    return record != null && record.state() == InterestsRecord.State.WAITING;
  }

  /** Whether it counts. */
  public boolean agreed() {
    return record != null && record.state() == InterestsRecord.State.AGREED;
  }

  /** The address of this page. */
  public String here() {
    return Addresses.interests(file.id(), person.id());
  }

  /** The field of the form that asks it. */
  public static String field(Enum<?> asked) {
    return InterestsRules.field(asked);
  }

  /** The record that a form is about. */
  public UUID id() {
    if (record == null) {
      throw new IllegalStateException("There is no record");
    }
    return record.id();
  }

  /** Its version. */
  public long version() {
    return record == null ? 0 : record.version();
  }
}
