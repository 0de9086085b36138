package org.lodestar.app.exchange.face;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
    Map<LocalDate, CaseNews.Noted> newest = new TreeMap<>();
    news.notes(person, CouncilSummaries.TOLD).stream()
        .sorted(Comparator.comparing(CaseNews.Noted::at))
        .forEach(each -> newest.put(LocalDate.ofInstant(each.at(), LONDON), each));
    return newest.entrySet().stream()
        .map(
            each ->
                Given.inWords(person, Kind.SUMMARY, each.getKey(), null, null)
                    .at(each.getValue().at())
                    .restingOn(ground(each.getValue().words())));
  }

  /** As it was asked with the purpose; of older ones nobody wrote it down. */
  private static Ground ground(String words) {
    return Stream.of(Ground.values())
        .filter(each -> words.endsWith("." + each))
        .findFirst()
        .orElse(Ground.UNSAID);
  }
}
