package org.lodestar.app.publications.face;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.lodestar.app.boards.face.BoardDesk;
import org.lodestar.app.members.Worker;
import org.lodestar.app.publications.Pack;
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
  private final WordsLeftInPacks left;
  private final BoardDesk desk;
  private final Words words;

  PacksGiven(WithheldPacks withheld, WordsLeftInPacks left, BoardDesk desk, Words words) {
    this.withheld = withheld;
    this.left = left;
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
    return title(pack.body(), Objects.requireNonNull(pack.frozen()).at());
  }

  private String title(UUID body, Instant frozen) {
    return words.say(
        Language.ENGLISH,
        "publications.withheld.pack",
        desk.body(body).shown(),
        DAY.format(LocalDate.ofInstant(frozen, LONDON)));
  }

  @Override
  public void destroyed(Worker worker, WordsOut done, Collection<String> texts, boolean withhold) {
    withheld.destroyed(worker, done, texts, withhold);
  }

  @Override
  public List<Held> held(Worker worker, Collection<UUID> takings) {
    return left.of(worker, takings).stream()
        .map(
            each ->
                new Held(
                    title(each.left().body(), each.frozenAt()),
                    each.href(),
                    each.left().open(),
                    each.readers().opened(),
                    each.readers().tookAlong(),
                    each.left().stays()))
        .toList();
  }
}
