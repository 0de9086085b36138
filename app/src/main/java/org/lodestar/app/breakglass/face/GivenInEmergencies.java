package org.lodestar.app.breakglass.face;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.breakglass.Opening;
import org.lodestar.app.breakglass.store.OpeningRows;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.GivenElsewhere;
import org.lodestar.app.casework.face.CaseNews;
import org.lodestar.app.members.Organisation;
import org.lodestar.app.members.face.Organisations;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.Withholding;
import org.springframework.stereotype.Component;

/**
 * That another body opened a case in an emergency: what stood open to it was given to it, whatever
 * it read. Of an enquiry that may protect a child from them, or find out a crime, they are not
 * told.
 */
@Component
class GivenInEmergencies implements GivenElsewhere {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  /** What a case holds of somebody, as its own page calls it. */
  private static final List<String> OPEN =
      List.of("IDENTITY", "CONTACT", "SITUATION", "RISK", "CHRONOLOGY");

  private final OpeningRows openings;
  private final CaseNews news;
  private final Organisations organisations;

  GivenInEmergencies(OpeningRows openings, CaseNews news, Organisations organisations) {
    this.openings = openings;
    this.news = news;
    this.organisations = organisations;
  }

  @Override
  public List<Given> of(CaseFile file) {
    List<UUID> people = news.peopleOf(file.id());
    return openings.ofCase(file.id()).stream()
        .filter(each -> !each.workerOrganisation().equals(file.organisation()))
        .flatMap(each -> to(each, people))
        .toList();
  }

  private Stream<Given> to(Opening opening, List<UUID> people) {
    Organisation body = organisations.get(opening.workerOrganisation());
    return people.stream()
        .filter(opening.objects()::contains)
        .map(
            person ->
                new Given(
                    person,
                    Kind.EMERGENCY,
                    LocalDate.ofInstant(opening.openedAt(), LONDON),
                    PersonalText.of(body.name()),
                    OPEN,
                    Ground.DUTY,
                    kept(opening.ground(), body),
                    Reach.NONE,
                    null,
                    opening.openedAt()));
  }

  private static @Nullable Withholding kept(
      org.lodestar.app.breakglass.Ground ground, Organisation body) {
    return switch (ground) {
      case CHILD_AT_RISK -> Withholding.HARM;
      case OTHER -> body.enforces() ? Withholding.CRIME : null;
      case DANGER_NOW, NOBODY_REACHABLE -> null;
    };
  }
}
