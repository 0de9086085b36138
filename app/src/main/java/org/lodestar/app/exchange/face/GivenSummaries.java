package org.lodestar.app.exchange.face;

import java.time.Instant;
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
import org.lodestar.app.exchange.MadeSummary;
import org.lodestar.app.exchange.store.SummaryRows;
import org.springframework.stereotype.Component;

/**
 * Summaries that were taken out for the council's own record, each with its parts, its ground and
 * who made it. Of those from before that was kept only the chronology tells, the newest of a day.
 */
@Component
class GivenSummaries implements GivenElsewhere {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final CaseNews news;
  private final SummaryRows rows;

  GivenSummaries(CaseNews news, SummaryRows rows) {
    this.news = news;
    this.rows = rows;
  }

  @Override
  public List<Given> of(CaseFile file) {
    return news.peopleOf(file.id()).stream().flatMap(this::about).toList();
  }

  private Stream<Given> about(UUID person) {
    List<MadeSummary> kept = rows.ofPerson(person);
    return Stream.concat(before(person, kept), kept.stream().map(GivenSummaries::given));
  }

  private static Given given(MadeSummary made) {
    return Given.inWords(made.person(), Kind.SUMMARY, day(made.at()), null, null)
        .of(made.parts())
        .at(made.at())
        .restingOn(made.ground())
        .between(new Ends(null, made.by()));
  }

  private static LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, LONDON);
  }

  /** Of which nobody kept the parts. */
  private Stream<Given> before(UUID person, List<MadeSummary> kept) {
    Map<LocalDate, CaseNews.Noted> newest = new TreeMap<>();
    news.notes(person, CouncilSummaries.TOLD).stream()
        .filter(each -> kept.isEmpty() || each.at().isBefore(kept.getFirst().at()))
        .sorted(Comparator.comparing(CaseNews.Noted::at))
        .forEach(each -> newest.put(day(each.at()), each));
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
