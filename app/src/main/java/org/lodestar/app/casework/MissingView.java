package org.lodestar.app.casework;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.members.NotFound;

/**
 * Somebody's plan for going missing, with its hours.
 *
 * @param absences newest first
 * @param reviews looks at the risk, newest first
 * @param now the moment by which lateness is judged
 */
public record MissingView(
    CaseFile file,
    Person person,
    MissingPlan plan,
    List<Absence> absences,
    List<MissingTask> tasks,
    List<Recorded<AbsenceReview>> reviews,
    Instant now) {
  public MissingView {
    absences = List.copyOf(absences);
    tasks = List.copyOf(tasks);
    reviews = List.copyOf(reviews);
  }

  /** Steps of the arrival, or of one absence. */
  public List<MissingTask> tasks(@Nullable UUID absence) {
    return tasks.stream().filter(task -> Objects.equals(task.absence(), absence)).toList();
  }

  /** Looks at the risk in one absence, the newest first. */
  public List<Recorded<AbsenceReview>> reviews(UUID absence) {
    return reviews.stream().filter(each -> each.what().absence().equals(absence)).toList();
  }

  /**
   * One absence of this person.
   *
   * @throws NotFound when it is none
   */
  public Absence absence(UUID id) {
    return absences.stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /** Whether a search runs. */
  public boolean isMissing() {
    return absences.stream().anyMatch(Absence::isOpen);
  }

  /** Whether it was said that they are missing, and not yet since when. */
  public boolean waitsForReport() {
    return !isMissing() && file.missing().contains(person.id());
  }
}
