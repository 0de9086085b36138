package org.lodestar.app.publications.face;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.lodestar.app.boards.face.BoardDesk;
import org.lodestar.app.members.Worker;
import org.lodestar.app.publications.Pack;
import org.lodestar.app.publications.Withheld;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Words;
import org.lodestar.app.strategy.GivenToBoards;
import org.lodestar.app.strategy.WordsOut;
import org.springframework.stereotype.Component;

/** Packs hold words of agendas, decisions and the plan for good, until they are withheld. */
@Component
class PacksGiven implements GivenToBoards {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private final WithheldPacks withheld;
  private final BoardDesk desk;
  private final Words words;

  PacksGiven(WithheldPacks withheld, BoardDesk desk, Words words) {
    this.withheld = withheld;
    this.desk = desk;
    this.words = words;
  }

  @Override
  public List<Holding> holding(Collection<String> texts) {
    return withheld.holding(texts).stream()
        .map(each -> new Holding(title(each.pack()), each.texts()))
        .toList();
  }

  private String title(Pack pack) {
    LocalDate day = LocalDate.ofInstant(Objects.requireNonNull(pack.frozen()).at(), LONDON);
    return words.say(
        Language.ENGLISH,
        "publications.withheld.pack",
        desk.body(pack.body()).shown(),
        DAY.format(day));
  }

  @Override
  public void withhold(Worker worker, Collection<String> texts, WordsOut.Why why) {
    withheld.withhold(worker, texts, Withheld.Why.valueOf(why.name()));
  }
}
