package org.lodestar.app.casework.section;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.CaseSection;
import org.lodestar.app.casework.Decision;
import org.lodestar.app.casework.InterestsRecord;
import org.lodestar.app.casework.InterestsReview;
import org.lodestar.app.casework.Matter;
import org.lodestar.app.casework.Person;
import org.lodestar.app.casework.Recorded;
import org.lodestar.app.casework.store.DecisionRows;
import org.lodestar.app.casework.store.InterestsReviewRows;
import org.lodestar.app.casework.store.InterestsRows;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Words;
import org.springframework.stereotype.Component;

/**
 * What was found about each question that somebody may not be able to decide, and what was decided
 * for them: by whom, why, and when it is looked at again. What is not agreed is given to nobody.
 */
@Component
class InterestsSection implements CaseSection {
  private final DecisionRows decisions;
  private final InterestsRows records;
  private final InterestsReviewRows reviews;
  private final Words words;

  InterestsSection(
      DecisionRows decisions, InterestsRows records, InterestsReviewRows reviews, Words words) {
    this.decisions = decisions;
    this.records = records;
    this.reviews = reviews;
    this.words = words;
  }

  @Override
  public String code() {
    return "BEST_INTERESTS";
  }

  @Override
  public int order() {
    return 81;
  }

  @Override
  public Nature nature() {
    return Nature.NARROWED;
  }

  @Override
  public List<Passage> passages(CaseFile file, Person person, Language language) {
    InterestsLines lines = new InterestsLines(new Wording(words, language));
    List<Recorded<Decision>> all = decisions.list(person.id());
    Stream<Passage> found =
        Arrays.stream(Matter.values())
            .flatMap(
                matter ->
                    Stream.ofNullable(DecisionRows.newest(all, matter).get(Decision.Kind.CAPACITY)))
            .flatMap(lines::finding);
    return Stream.concat(found, records(person, lines, false)).toList();
  }

  /** With what is still being written, and what counts no more. */
  @Override
  public List<Passage> own(CaseFile file, Person person, Language language) {
    InterestsLines lines = new InterestsLines(new Wording(words, language));
    Stream<Passage> found =
        decisions.list(person.id()).stream()
            .filter(each -> each.what().kind() == Decision.Kind.CAPACITY)
            .flatMap(lines::finding);
    return Stream.concat(found, records(person, lines, true)).toList();
  }

  private Stream<Passage> records(Person person, InterestsLines lines, boolean all) {
    List<Recorded<InterestsReview>> looks = reviews.list(person.id());
    return records.list(person.id()).stream()
        .filter(each -> all || each.state() == InterestsRecord.State.AGREED)
        .flatMap(
            each ->
                lines.record(
                    each,
                    looks.stream()
                        .filter(look -> look.what().record().equals(each.id()))
                        .toList()));
  }
}
