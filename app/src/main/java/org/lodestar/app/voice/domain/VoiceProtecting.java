package org.lodestar.app.voice.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.voice.Consultation.Kind;
import org.lodestar.app.voice.Consultation.Result;
import org.lodestar.app.voice.ShownItem;
import org.lodestar.app.voice.ShownResult;
import org.lodestar.app.voice.VoiceItem;
import org.lodestar.disclosure.ShownCount;
import org.lodestar.disclosure.small.SmallNumbers;

/**
 * Keeps back what is small in what residents said, and what would give it away: neither a few who
 * chose something, nor a few who did not, nor a few who answered at all.
 */
public final class VoiceProtecting {
  private static final SmallNumbers SMALL = SmallNumbers.usual();
  private static final int HUNDRED = 100;

  private final Result result;
  private final List<VoiceItem> items;
  private final Set<UUID> hidden = new HashSet<>();

  private VoiceProtecting(Result result, List<VoiceItem> items) {
    this.result = result;
    this.items = List.copyOf(items);
  }

  /** The result as it may be shown. */
  public static ShownResult shown(Result result, List<VoiceItem> items) {
    VoiceProtecting protecting = new VoiceProtecting(result, items);
    protecting.hide();
    return protecting.shown();
  }

  private void hide() {
    if (SMALL.isFew(result.answers())) {
      hideAll();
      return;
    }
    items.stream().filter(this::isSmall).forEach(each -> hidden.add(each.id()));
    long sum = items.stream().mapToLong(VoiceItem::number).sum();
    if (result.kind() == Kind.POINTS || items.isEmpty()) {
      return;
    }
    if (sum <= result.answers()) {
      hideWhatFollows(sum);
    } else {
      hideAnotherBesideOne();
    }
  }

  /**
   * Where what is shown adds up to no more than answered, a reader who sees one number alone kept
   * back could tell from that nothing else was hidden that the sum lies just above, and by how
   * much.
   */
  private void hideAnotherBesideOne() {
    List<VoiceItem> told = items.stream().filter(each -> !hidden.contains(each.id())).toList();
    long sum = told.stream().mapToLong(VoiceItem::number).sum();
    if (hidden.size() == 1 && sum <= result.answers()) {
      told.stream()
          .min(Comparator.comparingInt(VoiceItem::number))
          .ifPresent(each -> hidden.add(each.id()));
    }
  }

  private void hideAll() {
    items.forEach(each -> hidden.add(each.id()));
  }

  /** Of points nobody knows how many people gave them; else those who did not choose it count. */
  private boolean isSmall(VoiceItem item) {
    return SMALL.isFew(item.number())
        || (result.kind() != Kind.POINTS && SMALL.isFew(result.answers() - (long) item.number()));
  }

  /** Where each may have chosen one, what is left out is the rest of how many answered. */
  private void hideWhatFollows(long sum) {
    List<Long> parts = new ArrayList<>();
    items.forEach(each -> parts.add((long) each.number()));
    parts.add(result.answers() - sum);
    List<ShownCount> shown = SMALL.parts(parts);
    for (int item = 0; item < items.size(); item++) {
      if (!shown.get(item).isShown()) {
        hidden.add(items.get(item).id());
      }
    }
  }

  private ShownResult shown() {
    List<VoiceItem> told =
        items.stream()
            .filter(each -> !hidden.contains(each.id()))
            .sorted(Comparator.comparingInt(VoiceItem::number).reversed())
            .toList();
    List<ShownItem> shown = new ArrayList<>();
    told.forEach(each -> shown.add(shown(each, rank(told, each))));
    items.stream()
        .filter(each -> hidden.contains(each.id()))
        .forEach(each -> shown.add(shown(each, null)));
    Integer answers = SMALL.isFew(result.answers()) ? null : Integer.valueOf(result.answers());
    return new ShownResult(answers, shown, index());
  }

  /** Equals share a rank. */
  private static int rank(List<VoiceItem> told, VoiceItem item) {
    return 1 + (int) told.stream().filter(each -> each.number() > item.number()).count();
  }

  private ShownItem shown(VoiceItem item, @Nullable Integer rank) {
    boolean told = rank != null;
    return new ShownItem(
        item.id(),
        item.words(),
        rank,
        told ? Integer.valueOf(item.number()) : null,
        told && result.kind() == Kind.SHARES ? share(item.number()) : null,
        item.counted(),
        item.tie());
  }

  private @Nullable Integer share(long number) {
    return result.answers() == 0
        ? null
        : Integer.valueOf((int) Math.round((double) number * HUNDRED / result.answers()));
  }

  /** Only of shares, and only where nothing of it is kept back. */
  private @Nullable Integer index() {
    List<VoiceItem> counted = items.stream().filter(VoiceItem::counted).toList();
    long number = counted.stream().mapToLong(VoiceItem::number).sum();
    boolean told =
        result.kind() == Kind.SHARES
            && !counted.isEmpty()
            && counted.stream().noneMatch(each -> hidden.contains(each.id()))
            && number <= result.answers()
            && !SMALL.isFew(result.answers() - number);
    return told ? share(number) : null;
  }
}
