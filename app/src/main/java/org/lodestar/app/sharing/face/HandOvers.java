package org.lodestar.app.sharing.face;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.audit.Detail;
import org.lodestar.app.members.Action;
import org.lodestar.app.members.NotFound;
import org.lodestar.app.members.Worker;
import org.lodestar.app.sharing.Answer;
import org.lodestar.app.sharing.Happened;
import org.lodestar.app.sharing.Keeping;
import org.lodestar.app.sharing.Share;
import org.lodestar.app.sharing.ShareEvent;
import org.lodestar.app.sharing.SharingAction;
import org.lodestar.app.sharing.domain.AnswerRules;
import org.lodestar.app.sharing.domain.Changes;
import org.lodestar.app.sharing.store.AnswerRows;
import org.lodestar.app.sharing.store.CarriedRows;
import org.lodestar.app.sharing.store.Keepings;
import org.lodestar.app.sharing.store.ShareRows;
import org.lodestar.app.sharing.store.SharingDesk;
import org.lodestar.app.sharing.store.TraceRows;
import org.lodestar.app.sharing.store.UrgentRows;
import org.lodestar.app.sharing.store.VersionRows;
import org.lodestar.app.site.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whom somebody was handed to as urgent, here or by word of mouth, and what those do. Whoever hands
 * somebody over keeps them until the other side takes over.
 */
@Component
@Transactional
public class HandOvers {
  /** What was told longer ago than this stands with its case, and on nobody's home page. */
  private static final Duration SHOWN = Duration.ofDays(7);

  private final ShareRows shares;
  private final Keepings keepings;
  private final UrgentRows urgent;
  private final AnswerRows answers;
  private final CarriedRows carried;
  private final TraceRows traces;
  private final VersionRows versions;
  private final SharingDesk desk;

  HandOvers(
      ShareRows shares,
      Keepings keepings,
      UrgentRows urgent,
      AnswerRows answers,
      CarriedRows carried,
      TraceRows traces,
      VersionRows versions,
      SharingDesk desk) {
    this.shares = shares;
    this.keepings = keepings;
    this.urgent = urgent;
    this.answers = answers;
    this.carried = carried;
    this.traces = traces;
    this.versions = versions;
    this.desk = desk;
  }

  /** Those of a case whose page has asked and recorded already; what nobody answered first. */
  @Transactional(readOnly = true)
  public List<Keeping> ofCase(UUID caseFile) {
    return keepings.ofCase(caseFile);
  }

  /** Those by word of mouth of late, as far as the one who asks may see. */
  @Transactional(readOnly = true)
  public List<Keeping> byWord() {
    return keepings.byWordSince(desk.now().minus(SHOWN));
  }

  /**
   * Those that an organisation gave of late, whose receiver has answered and has not taken over, or
   * gave them back without an answer.
   */
  @Transactional(readOnly = true)
  public List<Keeping> notTakenOver(UUID organisation) {
    Instant now = desk.now();
    List<Share> given = urgent.handedOverBy(organisation, now.minus(SHOWN), now);
    if (given.isEmpty()) {
      return List.of();
    }
    Set<UUID> open =
        urgent.unansweredOf(organisation, now).stream().map(Share::id).collect(Collectors.toSet());
    return keepings.of(given).stream()
        .filter(each -> each.isKept(now) && !open.contains(each.about()))
        .toList();
  }

  /** Shares that a case of the receiver's was opened from, for which they owe an answer. */
  @Transactional(readOnly = true)
  public List<Keeping> owedFrom(UUID caseFile) {
    return carried.ofRecord(caseFile).stream()
        .flatMap(each -> keepings.find(each.share()).stream())
        .filter(each -> each.last() == null)
        .toList();
  }

  /** Shares that a case was opened from, put right since, of which nobody here has read it. */
  @Transactional(readOnly = true)
  public List<Share> changedSince(UUID caseFile) {
    return newer(caseFile)
        .filter(share -> !traces.isRead(Objects.requireNonNull(share.sent())))
        .toList();
  }

  private boolean isNewer(Share share, Instant taken) {
    return share.isReadable(desk.now()) && Happened.isToFollow(happened(share), taken);
  }

  private List<Happened> happened(Share share) {
    return traces.happenedTo(List.of(share.id()));
  }

  /** A share that changed since a case was opened from it, and in which parts. */
  public record Changed(Share share, List<String> parts) {
    public Changed {
      parts = List.copyOf(parts);
    }
  }

  /**
   * Those that were read, of which nobody has said that the case was put right by it, and to which
   * nobody has said anew what they do.
   */
  @Transactional(readOnly = true)
  public List<Changed> toFollow(UUID caseFile) {
    return newer(caseFile)
        .filter(share -> traces.isRead(Objects.requireNonNull(share.sent())))
        .filter(share -> !isAnsweredSince(share))
        .map(
            share ->
                new Changed(
                    share, Changes.parts(versions.content(Objects.requireNonNull(share.sent())))))
        .toList();
  }

  /** Whoever said what they do after the newer version came, says it of that. */
  private boolean isAnsweredSince(Share share) {
    Instant renewed = Happened.last(happened(share), ShareEvent.RENEW);
    Answer last = answers.newest(List.of(share.id())).get(share.id());
    return renewed != null
        && last != null
        && last.way() == Answer.Way.HERE
        && last.said().isAfter(renewed);
  }

  private Stream<Share> newer(UUID caseFile) {
    return carried.ofRecord(caseFile).stream()
        .flatMap(
            each -> shares.find(each.share()).stream().filter(share -> isNewer(share, each.at())));
  }

  /** One that the worker's organisation handed over; others are not found. */
  @Transactional(readOnly = true)
  public Keeping get(Worker worker, UUID about) {
    Keeping found = find(about).orElseThrow(NotFound::new);
    desk.about(worker, Action.GIVE_OUT, found.caseFile(), found.person());
    return found;
  }

  /** One that the one who asks may see. */
  @Transactional(readOnly = true)
  public Optional<Keeping> find(UUID about) {
    return keepings.find(about);
  }

  /** What was said about one, newest first; the caller has looked at it. */
  @Transactional(readOnly = true)
  public List<Answer> said(UUID about) {
    return answers.list(about);
  }

  /**
   * Writes down what the other side said to the giver, by word of mouth or in writing.
   *
   * @throws Refused for what does not say enough
   */
  public void record(Worker worker, Answer answer) {
    Keeping keeping = get(worker, answer.about());
    if (answer.way() == Answer.Way.HERE) {
      throw new IllegalArgumentException("Only the receiver answers here");
    }
    AnswerRules.check(answer, desk.now());
    answers.insert(
        answer, new AnswerRows.Of(keeping.caseFile(), keeping.person(), null), desk.now());
    desk.traceCase(
        SharingAction.HAND_OVER_ANSWER_RECORDED,
        keeping.caseFile(),
        Detail.none()
            .with("about", answer.about())
            .with("person", keeping.person())
            .with("does", answer.does()));
  }

  /** Whether the giver still keeps whoever was handed over. */
  public boolean isKept(Keeping keeping) {
    return keeping.isKept(desk.now());
  }

  /** How a hand-over stands now. */
  public Keeping.Standing standing(Keeping keeping) {
    return keeping.standing(desk.now());
  }

  /** At which hour somebody looks at it again. */
  public @Nullable Instant hour(Keeping keeping) {
    return keeping.hour(desk.now());
  }

  /** Whether it was taken over so lately that it is still told. */
  public boolean isNews(Keeping keeping) {
    Answer last = keeping.last();
    return last != null
        && last.does() == Answer.Does.TAKE_OVER
        && last.said().isAfter(desk.now().minus(Duration.ofDays(1)));
  }
}
