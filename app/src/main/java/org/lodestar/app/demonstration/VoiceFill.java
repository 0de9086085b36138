package org.lodestar.app.demonstration;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.ground.Ids;
import org.lodestar.app.members.Worker;
import org.lodestar.app.site.Language;
import org.lodestar.app.strategy.Strategy;
import org.lodestar.app.strategy.face.Bodies;
import org.lodestar.app.strategy.face.Strategies;
import org.lodestar.app.voice.Consultation;
import org.lodestar.app.voice.Consultation.Kind;
import org.lodestar.app.voice.Consultation.Method;
import org.lodestar.app.voice.Consultation.Result;
import org.lodestar.app.voice.Consultation.Way;
import org.lodestar.app.voice.ShownItem;
import org.lodestar.app.voice.VoiceAnswer;
import org.lodestar.app.voice.VoiceAnswer.Verdict;
import org.lodestar.app.voice.VoiceItem.Tie;
import org.lodestar.app.voice.face.VoiceAnswers;
import org.lodestar.app.voice.face.Voices;
import org.springframework.stereotype.Component;

/** An invented ranking of what residents want first, and what they knew in three years. */
@Component
class VoiceFill {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final Duration LATER = Duration.ofDays(30);
  private static final int ASKED = 75;
  private static final int YEARS = 3;
  private static final int SHOPPERS = 212;
  private static final Set<Language> SIX =
      Set.of(
          Language.ENGLISH,
          Language.ROMANIAN,
          Language.POLISH,
          Language.LITHUANIAN,
          Language.BULGARIAN,
          Language.ALBANIAN);
  private static final String RANKING =
      """
      item,votes
      Car washes and nail bars that feel wrong,131
      Teenagers used to sell drugs,118
      Knowing whom to tell without the police at the door,96
      Houses with too many people in them,64
      Farm workers far from any bus,9
      Boats on the river at night,3
      """;
  private static final String KNOWN =
      """
      answer,people,counts
      Names a sign and whom to tell,%d,yes
      Names a sign only,%d,no
      Names neither,%d,no
      """;
  private static final int[][] YEARLY = {{38, 61, 81}, {57, 66, 79}, {88, 70, 54}};

  private static final String VISITS =
      "Licensing, fire safety and the police visit every hand car wash by the summer. "
          + "People who work there are met by somebody who speaks their language.";
  private static final String LEAFLETS =
      "The signs and whom to tell go on the back of each council tax letter.";

  private final Voices voices;
  private final VoiceAnswers answers;
  private final Strategies strategies;
  private final Bodies bodies;

  VoiceFill(Voices voices, VoiceAnswers answers, Strategies strategies, Bodies bodies) {
    this.voices = voices;
    this.answers = answers;
    this.strategies = strategies;
    this.bodies = bodies;
  }

  UUID make(Players players, Instant now) {
    Worker analyst = players.get("ANALYST");
    Worker lead = players.get("STRATEGY");
    Worker board = players.get("BOARD");
    LocalDate today = LocalDate.ofInstant(now, LONDON);
    Instant counted = now.minus(Duration.ofDays(ASKED - 10L));
    UUID ranking = Players.act(analyst, counted, () -> ranking(analyst, today));
    List<UUID> years = Players.act(analyst, counted, () -> years(analyst, today));
    Instant answered = now.minus(LATER);
    LocalDate day = today.minusDays(LATER.toDays());
    UUID washes =
        Players.act(lead, answered, () -> answer(lead, ranking, "Car washes", VISITS, day));
    publish(board, answered, ranking, washes);
    for (UUID year : years.subList(0, YEARS - 1)) {
      publish(
          board,
          answered,
          year,
          Players.act(lead, answered, () -> answer(lead, year, "", LEAFLETS, day)));
    }
    return ranking;
  }

  private UUID asked(Worker analyst, Consultation.Content content, String rows) {
    UUID id = Ids.next();
    voices.add(analyst, id, content);
    voices.keep(analyst, id, rows, 0);
    return id;
  }

  private UUID ranking(Worker analyst, LocalDate today) {
    LocalDate ends = today.minusDays(ASKED);
    Method method =
        new Method(
            Way.STREET,
            "People who passed the market on two Saturdays",
            "Two volunteers with a board and six languages; each person had up to three stickers",
            "Who does not come to the market was not asked, and nobody was asked twice on purpose",
            "");
    UUID id =
        asked(
            analyst,
            new Consultation.Content(
                "What should we look at first?",
                "What worries you most where you live?",
                method,
                ends.minusDays(7),
                ends,
                SIX,
                new Result(Kind.VOTES, SHOPPERS),
                null),
            RANKING);
    Strategy strategy =
        strategies.list(analyst).stream().filter(Strategy::inForce).findFirst().orElse(null);
    if (strategy != null) {
      tie(analyst, id, "Car washes", new Tie(strategy.id(), 1, null), 1);
      tie(analyst, id, "Knowing", new Tie(strategy.id(), 2, null), 2);
    }
    return id;
  }

  private void tie(Worker analyst, UUID id, String begins, Tie tie, long version) {
    voices.tie(analyst, id, item(analyst, id, begins), tie, version);
  }

  private UUID item(Worker worker, UUID id, String begins) {
    return voices.get(worker, id).result().items().stream()
        .filter(each -> each.words().startsWith(begins))
        .map(ShownItem::id)
        .findFirst()
        .orElseThrow();
  }

  private List<UUID> years(Worker analyst, LocalDate today) {
    List<UUID> years = new ArrayList<>();
    UUID before = null;
    for (int year = 0; year < YEARS; year++) {
      LocalDate ends = today.minusDays(ASKED + 20L).minusYears(YEARS - 1L - year);
      int[] said = Objects.requireNonNull(YEARLY[year]);
      before =
          asked(
              analyst,
              known(ends, year, before, said[0] + said[1] + said[2]),
              KNOWN.formatted(said[0], said[1], said[2]));
      years.add(before);
    }
    return years;
  }

  private static Consultation.Content known(
      LocalDate ends, int year, @Nullable UUID before, int answers) {
    boolean last = year == YEARS - 1;
    Method method =
        new Method(
            last ? Way.ONLINE : Way.STREET,
            last ? "Residents who read the council's newsletter" : "People in four high streets",
            "Answers were read by two people and counted under three headings",
            "People who answer know more than others: it shows change, not how many know",
            last ? "Asked online for the first time" : "");
    return new Consultation.Content(
        "What do residents know? " + ends.getYear(),
        "Can you name a sign of modern slavery, and whom you would tell?",
        method,
        ends.minusDays(14),
        ends,
        SIX,
        new Result(Kind.SHARES, answers),
        before,
        true);
  }

  private UUID answer(Worker lead, UUID to, String item, String words, LocalDate on) {
    UUID id = Ids.next();
    answers.propose(
        lead,
        to,
        id,
        item.isEmpty() ? null : item(lead, to, item),
        new VoiceAnswer.Content(
            bodies.search(lead, "Community Safety").getFirst().id(),
            null,
            on,
            Verdict.WILL_DO,
            words,
            Set.of()));
    return id;
  }

  private void publish(Worker board, Instant proposed, UUID to, UUID answer) {
    Players.act(
        board, proposed.plus(Duration.ofDays(1)), () -> answers.confirm(board, to, answer, 0));
  }
}
