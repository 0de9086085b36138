package org.lodestar.app.exchange.face;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.casework.GivenElsewhere;
import org.lodestar.app.casework.face.CaseNews;
import org.springframework.stereotype.Component;

/** Summaries that were taken out for the council's own record. */
@Component
class GivenSummaries implements GivenElsewhere {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final CaseNews news;

  GivenSummaries(CaseNews news) {
    this.news = news;
  }

  @Override
  public List<Given> of(CaseFile file) {
    return news.peopleOf(file.id()).stream().flatMap(this::about).toList();
  }

  private Stream<Given> about(UUID person) {
    return news.noted(person, CouncilSummaries.TOLD).stream()
        .map(at -> LocalDate.ofInstant(at, LONDON))
        .distinct()
        .map(on -> Given.inWords(person, Kind.SUMMARY, on, null, null));
  }
}
