package org.lodestar.app.referral.face;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.GivenElsewhere.Given;
import org.lodestar.app.casework.GivenElsewhere.Kind;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.Organisation;
import org.lodestar.app.members.Policy;
import org.lodestar.app.members.Worker;
import org.lodestar.app.members.face.Organisations;
import org.lodestar.app.referral.Happening;
import org.lodestar.app.referral.Progress;
import org.lodestar.app.referral.domain.TurnedAnswer;
import org.lodestar.app.sharing.Happened;
import org.lodestar.app.sharing.LogEntry;
import org.lodestar.app.sharing.ShareEvent;
import org.lodestar.app.sharing.face.LiaisonLog;
import org.lodestar.app.site.Language;
import org.lodestar.app.site.Words;
import org.lodestar.app.vault.PersonalText;
import org.lodestar.statute.NrmEvent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who still holds the older answer when a decision was turned, from the one list of who got what:
 * whoever reads a share that was frozen before and tells how far the referral is, and whoever was
 * told or given anything else between the two answers. It ends when they are told by a newer
 * version, or by anything that was written down since.
 */
@Component
@Transactional
public class OlderAnswers {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  /** Parts that say what was decided. */
  private static final Set<String> TELLING = Set.of("REFERRAL", "DECISIONS");

  /** The Home Office gave the answer itself, and a concern is of before any. */
  private static final Set<Kind> NOT_TOLD = Set.of(Kind.REFERRAL, Kind.CONCERN);

  private final LiaisonLog log;
  private final Organisations organisations;
  private final Policy policy;
  private final Words words;

  OlderAnswers(LiaisonLog log, Organisations organisations, Policy policy, Words words) {
    this.log = log;
    this.organisations = organisations;
    this.policy = policy;
    this.words = words;
  }

  /**
   * Somebody who holds it.
   *
   * @param since on which day it was given or told
   * @param share whose newer version tells them; null where they are told by hand
   * @param how it was told, in words; empty for a share
   * @param number of its line in the list of who got what, counted from the oldest
   */
  public record Holder(
      String whom, LocalDate since, @Nullable UUID share, String how, int number) {}

  /** All of them, newest first; nobody where the decision was not turned. */
  public List<Holder> of(Worker worker, Progress progress) {
    UUID caseFile = progress.referral().caseFile();
    Optional<Happening> turned = last(progress, NrmEvent.RECONSIDERATION_UPHELD);
    if (turned.isEmpty() || !policy.allows(worker, Action.READ_GIVEN, caseFile)) {
      return List.of();
    }
    LiaisonLog.Filter about = new LiaisonLog.Filter(null, progress.referral().person());
    return holding(log.list(worker, caseFile, about, 0).given(), answer(progress, turned.get()));
  }

  private static Optional<Happening> last(Progress progress, NrmEvent event) {
    return progress.happenings().stream()
        .filter(each -> each.event() == event)
        .reduce((_, later) -> later);
  }

  private static TurnedAnswer answer(Progress progress, Happening turned) {
    LocalDate negative =
        progress.happenings().stream()
            .filter(
                each ->
                    each.event() == NrmEvent.RG_NEGATIVE || each.event() == NrmEvent.CG_NEGATIVE)
            .map(Happening::on)
            .findFirst()
            .orElse(turned.on());
    return new TurnedAnswer(negative, turned.on(), turned.recordedAt());
  }

  private List<Holder> holding(List<LogEntry> given, TurnedAnswer answer) {
    List<Line> lines =
        IntStream.range(0, given.size())
            .boxed()
            .flatMap(at -> line(given.get(at), given.size() - at, answer))
            .toList();
    Set<String> know =
        lines.stream()
            .filter(each -> each.told() == TurnedAnswer.Told.NEWER)
            .map(Line::name)
            .collect(Collectors.toSet());
    return lines.stream()
        .filter(each -> each.told() == TurnedAnswer.Told.OLDER)
        .filter(each -> each.holder().share() != null || !know.contains(each.name()))
        .map(Line::holder)
        .toList();
  }

  private record Line(Holder holder, TurnedAnswer.Told told) {
    String name() {
      return TurnedAnswer.sameName(holder.whom());
    }
  }

  private Stream<Line> line(LogEntry entry, int number, TurnedAnswer answer) {
    return switch (entry) {
      case LogEntry.Shared shared -> shared(shared, number, answer);
      case LogEntry.ByHand hand ->
          Stream.of(
              new Line(
                  new Holder(
                      hand.told().whom().text(),
                      hand.told().on(),
                      null,
                      say("sharing.way." + hand.told().way()),
                      number),
                  answer.told(hand.told().on(), hand.recordedAt())));
      case LogEntry.Elsewhere other -> elsewhere(other.given(), number, answer);
      case LogEntry.Asked _ -> Stream.empty();
    };
  }

  private Stream<Line> elsewhere(Given given, int number, TurnedAnswer answer) {
    if (NOT_TOLD.contains(given.kind())) {
      return Stream.empty();
    }
    String how = say("sharing.elsewhere." + given.kind());
    return Stream.of(
        new Line(
            new Holder(whom(given), given.on(), null, how, number),
            answer.told(given.on(), given.at())));
  }

  private String whom(Given given) {
    PersonalText whom = given.whom();
    return whom == null ? say("sharing.elsewhere.body." + given.kind()) : whom.text();
  }

  /** What they read was frozen before, also where it was sent afterwards. */
  private Stream<Line> shared(LogEntry.Shared shared, int number, TurnedAnswer answer) {
    Instant offered = shared.share().marks().offeredAt();
    Instant frozen = shared.frozenAt();
    if (offered == null || frozen == null || !tells(shared)) {
      return Stream.empty();
    }
    boolean newer = frozen.isAfter(answer.recordedAt());
    LocalDate since = LocalDate.ofInstant(renewed(shared).orElse(offered), LONDON);
    if (newer) {
      return Stream.of(
          new Line(new Holder(whom(shared), since, null, "", number), TurnedAnswer.Told.NEWER));
    }
    if (shared.state().isLive()) {
      UUID id = shared.share().id();
      return Stream.of(
          new Line(new Holder(whom(shared), since, id, "", number), TurnedAnswer.Told.OLDER));
    }
    boolean wasRead = !shared.readings().isEmpty();
    String how = say("referral.now.holder.over");
    return wasRead
        ? Stream.of(
            new Line(
                new Holder(whom(shared), since, null, how, number), answer.told(since, frozen)))
        : Stream.empty();
  }

  private static boolean tells(LogEntry.Shared shared) {
    return shared.share().terms().sections().stream().anyMatch(TELLING::contains);
  }

  private static Optional<Instant> renewed(LogEntry.Shared shared) {
    return shared.happened().stream()
        .filter(each -> each.event() == ShareEvent.RENEW)
        .map(Happened::at)
        .max(Instant::compareTo);
  }

  private String whom(LogEntry.Shared shared) {
    UUID organisation = shared.share().receiver().organisation();
    if (organisation != null) {
      return organisations.find(organisation).map(Organisation::name).orElse("");
    }
    return shared.outside() == null ? "" : shared.outside().text();
  }

  private String say(String key) {
    return words.say(Language.ENGLISH, key);
  }
}
