package org.lodestar.app.referral.face;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lodestar.app.referral.form.Answers;
import org.lodestar.app.referral.form.Item;
import org.lodestar.app.referral.redaction.Combination;
import org.lodestar.app.referral.redaction.Mark;
import org.lodestar.app.referral.redaction.OutText;
import org.lodestar.app.referral.redaction.Outgoing;
import org.lodestar.app.referral.redaction.Reading;
import org.lodestar.app.referral.redaction.Redaction;
import org.lodestar.app.referral.redaction.TakenOut;

/**
 * What leaves of a notification that does not name the person, and what is still to be decided.
 *
 * @param items what is asked, in the order of the form
 * @param answers as the case keeps them
 * @param leaving as they leave
 * @param left what may tell who it is and would leave
 * @param outgoing what was worked on
 */
public record RedactionView(
    Draft draft,
    Redaction redaction,
    List<Item> items,
    Answers answers,
    Answers leaving,
    List<Mark> left,
    Outgoing outgoing) {
  public RedactionView {
    items = List.copyOf(items);
    left = List.copyOf(left);
  }

  /** What leaves of each written answer, by the id of its item. */
  public Map<String, List<OutText>> texts() {
    Map<String, List<OutText>> texts = new LinkedHashMap<>();
    items.stream()
        .filter(item -> item.kind().isWritten() && answers.has(item.id()))
        .forEach(item -> texts.put(item.id(), redaction.texts(item, answers, outgoing)));
    return texts;
  }

  /** Marks that leave without a reason, or that the case knows. */
  public List<Mark> unsettled() {
    return left.stream().filter(mark -> !outgoing.keeps(mark)).toList();
  }

  /** Facts that may tell together. */
  public Combination combination() {
    return Combination.of(leaving, left);
  }

  /** Whether facts that tell together are still to be looked at. */
  public boolean combinationOpen() {
    return combination().warns() && !outgoing.accepts(combination());
  }

  /** For optimistic locking. */
  public long version() {
    return outgoing.version();
  }

  /** Whether words that single somebody out stay, so that the second reader is another person. */
  public boolean needsOtherEyes() {
    return left.stream().anyMatch(Mark::singlesOut);
  }

  /** Whether it can be read through. */
  public boolean settled() {
    return unsettled().isEmpty() && !combinationOpen();
  }

  /** Names what leaves, for readings. */
  public String fingerprint() {
    return Redaction.fingerprint(items, leaving);
  }

  /** Readings of exactly this. */
  public List<Reading> readings() {
    String of = fingerprint();
    return outgoing.readings().stream().filter(reading -> reading.of().equals(of)).toList();
  }

  /** Whether this worker has read exactly this. */
  public boolean isReadBy(UUID worker) {
    return readings().stream().anyMatch(reading -> reading.by().equals(worker));
  }

  /** How often exactly this was read through. */
  public Reading.Times read() {
    return Reading.times(outgoing.readings(), fingerprint());
  }

  /** What the document says about itself. */
  public TakenOut takenOut() {
    List<Reading> readings = readings();
    boolean two = readings.stream().map(Reading::by).distinct().count() > 1;
    return new TakenOut(
        redaction.takenOut(items, answers, leaving),
        two
            ? TakenOut.ReadThrough.TWO_PEOPLE
            : readings.size() > 1
                ? TakenOut.ReadThrough.ONE_PERSON_TWICE
                : TakenOut.ReadThrough.ONE_PERSON_ONCE);
  }

  /** Whether it can be made final: read twice, or once where waiting would harm. */
  public boolean mayLeave() {
    return settled()
        && switch (read()) {
          case NEVER -> false;
          case ONCE -> !outgoing.urgent().isBlank();
          case TWICE -> true;
        };
  }
}
