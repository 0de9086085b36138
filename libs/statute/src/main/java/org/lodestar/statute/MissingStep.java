package org.lodestar.statute;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lodestar.vocabulary.ResourceTable;

/**
 * What must happen, and within how many hours, when a child came alone, or when a child or an adult
 * goes missing or is found. Who was exploited can be fetched by those who exploited them, so the
 * hours count from the moment, not from the day.
 */
public enum MissingStep {
  /** A safe bed, and somebody who stays awake or is near. */
  FIRST_NIGHT,
  /** A photograph with the child's knowledge, what they wear, marks. */
  DESCRIPTION,
  /** Telephones, accounts, and who rang or is to be rung. */
  NUMBERS,
  /** What was agreed with the child about ringing, meeting and money. */
  AGREEMENT,
  POLICE,
  SEARCH,
  HOME_AUTHORITY,
  GUARDIAN,
  COMPETENT_AUTHORITY,
  STRATEGY_DISCUSSION,
  TELL_FOUND,
  SEEN_AND_WELL,
  MEDICAL,
  /** An adult may choose to be away: who may learn where they are is theirs to say. */
  WISHES,
  /** The return home interview of a child. */
  RETURN_TALK,
  PLAN_AGAIN;

  private enum Whom {
    ANY,
    CHILD,
    ADULT
  }

  /** From which moment the hours count. */
  public enum From {
    ARRIVAL,
    MISSING,
    FOUND
  }

  private static final class Table {
    private static final Map<String, ResourceTable.Row> ROWS =
        ResourceTable.read(MissingStep.class, "missing.psv").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.text("step"), Function.identity()));

    private Table() {}
  }

  private ResourceTable.Row row() {
    ResourceTable.Row row = Table.ROWS.get(name());
    if (row == null) {
      throw new IllegalStateException("missing.psv has no row " + this);
    }
    return row;
  }

  /** All steps that count from this moment for a child, or for an adult, in order. */
  public static List<MissingStep> from(From moment, boolean child) {
    return Arrays.stream(values())
        .filter(step -> step.from() == moment && step.isFor(child))
        .toList();
  }

  private boolean isFor(boolean child) {
    Whom whom = row().choice("whom", Whom.class);
    return whom == Whom.ANY || child == (whom == Whom.CHILD);
  }

  /** Whether there is nothing left to do in it once the person is found. */
  public boolean endsWhenFound() {
    return row().text("ends").equals("FOUND");
  }

  /** The moment from which its hours count. */
  public From from() {
    return row().choice("from", From.class);
  }

  /** By when it must be done. The hours run at night and on holidays too. */
  public Instant due(Instant moment) {
    return moment.plus(Duration.ofHours(hours()));
  }

  /** Hours from the moment; 0 means at once. */
  public int hours() {
    return row().number("hours");
  }

  /** Wording for staff, about a child or about an adult. */
  public String words(boolean child) {
    String adult = "missing." + name() + ".adult";
    return Words.get(!child && Words.has(adult) ? adult : "missing." + name());
  }

  /** The sources in one line. */
  public String source() {
    return Sources.line(Sources.all(row().list("sources")));
  }
}
