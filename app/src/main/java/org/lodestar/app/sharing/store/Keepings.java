package org.lodestar.app.sharing.store;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.casework.StillKept;
import org.lodestar.app.sharing.Answer;
import org.lodestar.app.sharing.Keeping;
import org.lodestar.app.sharing.Share;
import org.lodestar.app.sharing.ShareState;
import org.lodestar.app.sharing.Told;
import org.springframework.stereotype.Component;

/** Who was handed over, by a share or by word of mouth, with what the other side said last. */
@Component
public class Keepings implements StillKept {
  private final ShareRows shares;
  private final ToldRows told;
  private final AnswerRows answers;
  private final Clock clock;

  Keepings(ShareRows shares, ToldRows told, AnswerRows answers, Clock clock) {
    this.shares = shares;
    this.told = told;
    this.answers = answers;
    this.clock = clock;
  }

  /** Those of a case, what nobody answered first. */
  public List<Keeping> ofCase(UUID caseFile) {
    List<Share> given = shares.ofCase(caseFile).stream().filter(this::handsOver).toList();
    return keepings(given, told.handingOver(caseFile));
  }

  /** Those by word of mouth since a moment, as far as the one who asks may see. */
  public List<Keeping> byWordSince(Instant since) {
    return keepings(List.of(), told.handingOverSince(since));
  }

  /** Of these shares. */
  public List<Keeping> of(List<Share> given) {
    return keepings(given, List.of());
  }

  /** One that the one who asks may see. */
  public Optional<Keeping> find(UUID about) {
    List<Share> given = shares.find(about).stream().filter(this::handsOver).toList();
    List<Told> byWord = told.find(about).stream().filter(each -> each.over() != null).toList();
    return keepings(given, byWord).stream().findFirst();
  }

  @Override
  public boolean isAnybodyKept(UUID caseFile) {
    return ofCase(caseFile).stream().anyMatch(each -> each.isKept(clock.instant()));
  }

  /** What the giver ends is handed over no more; what the receiver gives back was not taken. */
  private boolean handsOver(Share share) {
    ShareState state = share.state(clock.instant());
    return share.marks().answerBy() != null && (state.isReadable() || state == ShareState.RETURNED);
  }

  private List<Keeping> keepings(List<Share> given, List<Told> byWord) {
    List<UUID> ids = new ArrayList<>(given.stream().map(Share::id).toList());
    byWord.forEach(each -> ids.add(each.id()));
    Map<UUID, Answer> newest = answers.newest(ids);
    List<Keeping> all = new ArrayList<>();
    given.forEach(each -> all.add(keeping(each, newest.get(each.id()))));
    byWord.forEach(each -> all.add(keeping(each, newest.get(each.id()))));
    Instant now = clock.instant();
    all.sort(Comparator.comparing(each -> each.standing(now)));
    return all;
  }

  private static Keeping keeping(Share share, @Nullable Answer last) {
    return new Keeping(
        share.id(),
        share.caseFile(),
        share.person(),
        share.receiver().organisation(),
        null,
        share.reference(),
        Objects.requireNonNull(share.marks().answerBy()),
        last);
  }

  private static Keeping keeping(Told told, @Nullable Answer last) {
    Instant at = Objects.requireNonNull(told.over()).at();
    return new Keeping(
        told.id(),
        told.caseFile(),
        told.person(),
        null,
        told.whom(),
        null,
        at.plus(Answer.WITHIN),
        last);
  }
}
