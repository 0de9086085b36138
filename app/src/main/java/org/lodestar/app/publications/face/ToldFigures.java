package org.lodestar.app.publications.face;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.lodestar.app.figures.PackDocument;
import org.lodestar.app.figures.Told;
import org.lodestar.app.publications.Profile;
import org.lodestar.app.publications.Progress;
import org.lodestar.app.publications.store.AnswerTableRows;
import org.lodestar.app.publications.store.ProfileRows;
import org.lodestar.app.publications.store.ProgressRows;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * All figures that everybody was ever told, by progress reports, by problem profiles and by answers
 * to requests for information, also those withdrawn since: the newest first. So that a period is
 * told the same in all.
 */
@Component
@Transactional(readOnly = true)
public class ToldFigures {
  private final ProgressRows progress;
  private final ProfileRows profiles;
  private final AnswerTableRows answers;

  ToldFigures(ProgressRows progress, ProfileRows profiles, AnswerTableRows answers) {
    this.progress = progress;
    this.profiles = profiles;
    this.answers = answers;
  }

  private record Dated(Instant at, List<Told> told) {}

  /** Also those under headings. */
  public List<Told> all() {
    List<Dated> all = new ArrayList<>();
    progress.told().forEach(each -> all.add(of(each)));
    profiles.told().forEach(each -> all.add(of(each)));
    answers
        .told()
        .forEach(
            each ->
                all.add(new Dated(Objects.requireNonNull(each.given()), each.document().told())));
    return all.stream()
        .sorted(Comparator.comparing(Dated::at).reversed())
        .flatMap(each -> each.told().stream())
        .toList();
  }

  /** The same, and everybody is told no others by anybody else until the transaction ends. */
  @Transactional(propagation = Propagation.MANDATORY)
  public List<Told> held() {
    progress.holdTold();
    return all();
  }

  /** Those under no heading. */
  public List<PackDocument.Figure> whole() {
    return whole(all().stream()).toList();
  }

  public static Stream<PackDocument.Figure> whole(Stream<Told> told) {
    return told.filter(Told::isWhole).map(Told::figure);
  }

  private static Dated of(Progress report) {
    return new Dated(
        Objects.requireNonNull(report.published()).at(),
        Objects.requireNonNull(report.proposed()).document().told());
  }

  private static Dated of(Profile profile) {
    return new Dated(
        Objects.requireNonNull(profile.published()).at(),
        Objects.requireNonNull(profile.proposed()).document().open().told());
  }
}
